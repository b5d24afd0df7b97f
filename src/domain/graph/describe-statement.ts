import type { Translate } from '#messages/message-types.ts';
import type { CareerMove, RoleId } from './career-graph.ts';

/** Who states a move, in words: "Stated by both roles" or "Stated by Staff Engineer only". */
export function describeStatement(
  move: Pick<CareerMove, 'from' | 'to' | 'statedBy'>,
  titleOf: (id: RoleId) => string,
  t: Translate,
): string {
  if (move.statedBy === 'both') return t('statement.both');
  return t('statement.one', { title: titleOf(move.statedBy === 'from' ? move.from : move.to) });
}

/** The same in a column of that name: "both roles" or "Staff Engineer only". */
export function describeSpeakers(
  move: Pick<CareerMove, 'from' | 'to' | 'statedBy'>,
  titleOf: (id: RoleId) => string,
  t: Translate,
): string {
  if (move.statedBy === 'both') return t('statement.byBoth');
  return t('statement.byOne', { title: titleOf(move.statedBy === 'from' ? move.from : move.to) });
}
