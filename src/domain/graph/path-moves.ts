import type { RoleView } from './role-view.ts';

/** The keys of the moves on a placed role's paths: those at the role itself, and those that lead from the focus to it. */
export function pathMoves({ roles, moves }: RoleView, key: string): Set<string> {
  const viaOf = new Map(roles.map((role) => [role.key, role.via]));
  const found = new Set(moves.filter(({ from, to }) => from === key || to === key).map((move) => move.key));
  const passed = new Set<string>();
  for (let end = key, via = viaOf.get(key); via != null && !passed.has(end); via = viaOf.get(via)) {
    passed.add(end);
    for (const { key: move, from, to } of moves)
      if ((from === end && to === via) || (to === end && from === via)) found.add(move);
    end = via;
  }
  return found;
}
