import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import type { RoleFile } from '#contract/bundle-role.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import type { RouteHop } from '#domain/routes/describe-route.ts';

type StatedMove = Omit<CareerMove, 'evidence'>;

/** The move of a hop by the ids of its ends, in its own order: a lateral move may be taken against it. */
export function moveOf({ move }: Pick<RouteHop, 'move'>, { roles }: RoleIndexData): StatedMove {
  const { kind, statedBy } = move;
  return { from: roles[move.from]?.id ?? '', to: roles[move.to]?.id ?? '', kind, statedBy };
}

/** The same move with its sentences, from the file of either end. */
export function moveIn(
  files: readonly (RoleFile | null)[],
  { from, to, kind }: StatedMove,
): CareerMove | null {
  const moves = files.flatMap((file) => file?.neighbourhood.moves ?? []);
  return moves.find((move) => move.from === from && move.to === to && move.kind === kind) ?? null;
}
