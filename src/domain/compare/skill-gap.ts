import { FEWEST_FOR_RATIO } from '#domain/readiness/readiness.ts';
import type { SkillUse } from '#domain/skills/compare-skills.ts';
import type { Translate } from '#messages/message-types.ts';
import { pairSkills, type PairedSkills, type SkillPairKind } from '#domain/skills/pair-skills.ts';

/** How much of one role's skills another one's cover, in one direction. */
export interface SkillGap extends PairedSkills {
  covered: number;
  /** `covered` and what is missing. */
  total: number;
  byKind: Record<SkillPairKind, number>;
  /** The same counted by weight, in hundredths. Null where no weights are known. */
  weight: { covered: number; total: number } | null;
  /** False for lists too short for a ratio to mean anything. */
  hasRatio: boolean;
}

/**
 * Pairs the skills of `from` with those that `to` asks for (see pair-skills.ts) and counts them. `weightOf` gives what a skill counts, in
 * hundredths, or is null.
 */
export function skillGap(
  from: readonly SkillUse[],
  to: readonly SkillUse[],
  { weightOf, ...options }: Parameters<typeof pairSkills>[2] & { weightOf: ((id: string) => number) | null },
): SkillGap {
  const paired = pairSkills(from, to, options);
  const asked = [...paired.pairs.map((pair) => pair.asked), ...paired.missing];
  const byKind: Record<SkillPairKind, number> = { exact: 0, alias: 0, 'part-of': 0 };
  for (const { kind } of paired.pairs) byKind[kind] += 1;
  const weigh = (uses: readonly SkillUse[]): number =>
    uses.reduce((sum, { id }) => sum + (weightOf?.(id) ?? 0), 0);
  return {
    ...paired,
    ...{ covered: paired.pairs.length, total: asked.length, byKind },
    weight: weightOf && { covered: weigh(paired.pairs.map((pair) => pair.asked)), total: weigh(asked) },
    hasRatio: asked.length >= FEWEST_FOR_RATIO,
  };
}

/** A share of a whole as "58 %", rounded down, so that only all is 100 %. Empty where there is no whole. */
export const percentOf = (part: number, whole: number, t: Translate): string =>
  whole > 0 ? t('fact.percent', { share: Math.floor((100 * part) / whole) }) : '';
