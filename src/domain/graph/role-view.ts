import type { CareerMove, RoleId } from './career-graph.ts';

/** Where a role stands beside another one: people come from entry roles, go on to advancement roles, or move sideways. */
export type Side = 'entry' | 'advancement' | 'lateral';

/**
 * A role's place in the view. A role that is stated on two sides of the focus stands on both, under two keys. `distance` counts moves from
 * the focus; `via` is the key of the role it was reached from (null for the focus).
 */
export interface PlacedRole {
  key: string;
  id: RoleId;
  place: Side | 'focus';
  distance: number;
  via: string | null;
}

/** A move as drawn in the view: `from` and `to` are the keys of placed roles, in the order of the move's own ends. */
export interface PlacedMove {
  key: string;
  from: string;
  to: string;
  move: CareerMove;
}

/** The roles around one role and the moves that are drawn: those of the focus, and of each role that was opened further. */
export interface RoleView {
  focus: RoleId;
  roles: PlacedRole[];
  moves: PlacedMove[];
}

/** On which side a move leads, as seen from one of its ends. */
export function sideOf(move: CareerMove, from: RoleId): Side {
  if (move.kind === 'lateral') return 'lateral';
  return move.from === from ? 'advancement' : 'entry';
}

/** The role at the other end of a move. */
export const otherEnd = (move: CareerMove, end: RoleId): RoleId => (move.from === end ? move.to : move.from);

const sides: readonly Side[] = ['advancement', 'entry', 'lateral'];

/**
 * Builds the view of `focus` out to `depth` moves (1 to 3). Lateral moves are shown for the focus alone; beyond it, entry roles open
 * their own entry roles and advancement roles their own advancement roles, so that each side keeps its meaning. On each side a role stands
 * once, nearest the focus. A role's first place (advancement, entry, lateral) has its id as key, so that it stays the same when another
 * role becomes the focus. `movesOf` gives the moves that touch a role, or undefined where they are not known (yet).
 */
export function buildRoleView(
  focus: RoleId,
  depth: number,
  movesOf: (id: RoleId) => readonly CareerMove[] | undefined,
): RoleView {
  const start: PlacedRole = { key: focus, id: focus, place: 'focus', distance: 0, via: null };
  const roles = new Map<string, PlacedRole>([[focus, start]]);
  const moves: PlacedMove[] = [];

  for (const side of sides) {
    const placed = new Map<RoleId, PlacedRole>([[focus, start]]);
    let opened = [start];
    for (let distance = 1; distance <= (side === 'lateral' ? Math.min(depth, 1) : depth); distance += 1) {
      const reached: PlacedRole[] = [];
      for (const via of opened) {
        for (const move of movesOf(via.id) ?? []) {
          const id = otherEnd(move, via.id);
          if (sideOf(move, via.id) !== side || (id === focus && via !== start)) continue;
          let role = placed.get(id);
          if (!role) {
            const key = roles.has(id) ? `${id} ${side}` : id;
            role = { key, id, place: side, distance, via: via.key };
            placed.set(id, role);
            roles.set(key, role);
            reached.push(role);
          }
          const [from, to] = move.from === via.id ? [via.key, role.key] : [role.key, via.key];
          moves.push({ key: `${from} ${to} ${move.kind}`, from, to, move });
        }
      }
      opened = reached;
    }
  }
  return { focus, roles: [...roles.values()], moves };
}
