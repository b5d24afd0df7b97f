import type { CareerMove, RoleId } from './career-graph.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { GraphIndex } from './index-graph.ts';

/** What stands around one role. */
export interface Neighbourhood {
  /** The role itself and each role one move away, sorted by id. */
  roles: RoleId[];
  /** The moves at either end of the role; moves between its neighbours are not among them. */
  moves: CareerMove[];
}

/** For an id that the graph doesn't have, both lists are empty. */
export function neighbourhood(index: GraphIndex, roleId: RoleId): Neighbourhood {
  if (index.role(roleId) === null) return { roles: [], moves: [] };
  const moves = [...index.movesOf(roleId)];
  const roles = new Set([roleId, ...moves.flatMap(({ from, to }) => [from, to])]);
  return { roles: [...roles].sort(byCodeUnit), moves };
}
