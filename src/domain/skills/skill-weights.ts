import type { Translate } from '#messages/message-types.ts';

/** The least that a skill counts, in hundredths: one that everybody asks for still has to be had. */
const LEAST_WEIGHT = 10;

/**
 * What each skill counts, in hundredths: the share of roles that don't ask for it, from 0.1 to 1. A skill that every role asks for tells
 * roles apart least. `starts` are the beginnings of each skill's roles (see skill-table.ts), `roleCount` the roles that name any skill.
 */
export function skillWeights(starts: Uint32Array, roleCount: number): Uint8Array {
  const weights = new Uint8Array(Math.max(starts.length - 1, 0));
  for (let skill = 0; skill < weights.length; skill++) {
    const asking = (starts[skill + 1] ?? 0) - (starts[skill] ?? 0);
    const share = roleCount === 0 ? 0 : asking / roleCount;
    weights[skill] = Math.max(LEAST_WEIGHT, Math.round(100 * (1 - share)));
  }
  return weights;
}

/** Says a weight with what it comes from: "asked for by 140 of 196 roles: counts 0.3". */
export function describeWeight(asking: number, roleCount: number, weight: number, t: Translate): string {
  return t('count.weight', { asking, count: roleCount, weight: formatWeight(weight, t) });
}

/** A weight, or the sum of some, in hundredths → to one decimal place: "0.3". */
export const formatWeight = (weight: number, t: Translate): string =>
  (weight / 100).toLocaleString(t.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
