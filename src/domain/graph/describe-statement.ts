import type { CareerMove, RoleId } from './career-graph.ts';

/** Who states a move, in words: "Stated by both roles" or "Stated by Staff Engineer only". */
export function describeStatement(
  move: Pick<CareerMove, 'from' | 'to' | 'statedBy'>,
  titleOf: (id: RoleId) => string,
): string {
  if (move.statedBy === 'both') return 'Stated by both roles';
  return `Stated by ${titleOf(move.statedBy === 'from' ? move.from : move.to)} only`;
}
