import type { Translate } from '#messages/message-types.ts';

/** "9 of 14": how many of the skills that a role names are covered. */
export const describeCoverage = (
  { covered, total }: { covered: number; total: number },
  t: Translate,
): string => t('count.of', { part: covered, whole: total });
