import type { CareerMove, RoleId } from './career-graph.ts';

/** Where a role stands beside another one: people come from entry roles, go on to advancement roles, or move sideways. */
export type Side = 'entry' | 'advancement' | 'lateral';

/** A role in the view. `distance` counts moves from the focus; `via` is the role it was reached from (null for the focus). */
export interface PlacedRole {
  id: RoleId;
  place: Side | 'focus';
  distance: number;
  via: RoleId | null;
}

/** The roles around one role and the moves that are drawn: those of the focus, and of each role that was opened further. */
export interface RoleView {
  focus: RoleId;
  roles: PlacedRole[];
  moves: CareerMove[];
}

/** On which side a move leads, as seen from one of its ends. */
export function sideOf(move: CareerMove, from: RoleId): Side {
  if (move.kind === 'lateral') return 'lateral';
  return move.from === from ? 'advancement' : 'entry';
}

/** The role at the other end of a move. */
export const otherEnd = (move: CareerMove, end: RoleId): RoleId => (move.from === end ? move.to : move.from);

/** One key per move of a graph, which holds at most one of each kind between two ends. */
export const moveKey = ({ from, to, kind }: CareerMove): string => `${from} ${to} ${kind}`;

const sides: readonly Side[] = ['advancement', 'entry', 'lateral'];

/**
 * Builds the view of `focus` out to `depth` moves (1 to 3). Lateral moves are shown for the focus alone; beyond it, entry roles open
 * their own entry roles and advancement roles their own advancement roles, so that each side keeps its meaning. A role that could stand
 * in two places stands nearest the focus, and there as advancement before entry before lateral; all its moves are kept.
 * `movesOf` gives the moves that touch a role, or undefined where they are not known (yet).
 */
export function buildRoleView(
  focus: RoleId,
  depth: number,
  movesOf: (id: RoleId) => readonly CareerMove[] | undefined,
): RoleView {
  const placed = new Map<RoleId, PlacedRole>([
    [focus, { id: focus, place: 'focus', distance: 0, via: null }],
  ]);
  const moves = new Map<string, CareerMove>();
  let opened: RoleId[] = [focus];
  for (let distance = 1; distance <= depth && opened.length > 0; distance += 1) {
    const reached: Record<Side, PlacedRole[]> = { advancement: [], entry: [], lateral: [] };
    for (const via of opened) {
      const place = placed.get(via)?.place;
      for (const move of movesOf(via) ?? []) {
        const side = sideOf(move, via);
        if (place !== 'focus' && place !== side) continue;
        moves.set(moveKey(move), move);
        reached[side].push({ id: otherEnd(move, via), place: side, distance, via });
      }
    }
    const added = sides
      .flatMap((side) => reached[side])
      .filter((role) => {
        if (placed.has(role.id)) return false;
        placed.set(role.id, role);
        return true;
      });
    opened = added.filter(({ place }) => place !== 'lateral').map(({ id }) => id);
  }
  return { focus, roles: [...placed.values()], moves: [...moves.values()] };
}
