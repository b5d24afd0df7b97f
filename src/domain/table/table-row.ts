import type { Pay } from '#domain/document/role-document.ts';
import type { CareerMove, RoleId, RoleNode } from '#domain/graph/career-graph.ts';
import type { PlacedRole, RoleView } from '#domain/graph/role-view.ts';
import { coverage } from '#domain/skills/compare-skills.ts';

/** What a table tells of a role. */
export type TableRole = Pick<RoleNode, 'title' | 'documented' | 'level' | 'family'> & { pay: Pay | null };

/** Named skills, of those that a role asks for. */
export interface SharedSkills {
  count: number;
  of: number;
}

/** A placed role as a row: `moves` are those between it and the role that it was reached from. */
export interface TableRow {
  key: string;
  id: RoleId;
  place: PlacedRole['place'];
  distance: number;
  role: TableRole;
  moves: CareerMove[];
  /** Those that it shares with the focus; null where either names none. */
  shared: SharedSkills | null;
  /** Those that somebody has; null where nothing is counted. */
  covered: SharedSkills | null;
}

/**
 * The rows of a view in the order of `keys` (those of its placed roles), the focus first. `skillsOf` gives the named skills that a role
 * asks for, or undefined where they aren't known (yet), `coveredOf` those of them that somebody has.
 */
export function tableRows(
  view: RoleView,
  keys: readonly string[],
  roleOf: (id: RoleId) => TableRole | undefined,
  skillsOf: (id: RoleId) => readonly string[] | undefined,
  coveredOf: (id: RoleId) => SharedSkills | null = () => null,
): TableRow[] {
  const placedOf = new Map(view.roles.map((placed) => [placed.key, placed]));
  const ofFocus = skillsOf(view.focus) ?? [];
  const rows = keys.flatMap((key): TableRow[] => {
    const placed = placedOf.get(key);
    const role = placed && roleOf(placed.id);
    if (!placed || !role) return [];
    const { id, place, distance, via } = placed;
    const moves = view.moves
      .filter(({ from, to }) => (from === key && to === via) || (to === key && from === via))
      .map(({ move }) => move);
    const shared = sharedSkills(ofFocus, skillsOf(id) ?? []);
    return [{ key, id, place, distance, role, moves, shared, covered: coveredOf(id) }];
  });
  const isFocus = ({ place }: TableRow) => place === 'focus';
  return [...rows.filter(isFocus), ...rows.filter((row) => !isFocus(row))];
}

function sharedSkills(held: readonly string[], asked: readonly string[]): SharedSkills | null {
  if (held.length === 0 || asked.length === 0) return null;
  const { covered, total } = coverage(held, asked);
  return { count: covered.length, of: total };
}
