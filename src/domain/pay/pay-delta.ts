import type { Translate } from '#messages/message-types.ts';
import { comparePay, type Band, type NotComparable } from './compare-pay.ts';
import { formatChange } from './format-amount.ts';

/**
 * How pay changes along a move: `amount` is signed and in the bands' own unit, `end` tells which ends were compared. `none` gives
 * the reason why nothing can be said; `unknown` means that the bands state no end in common.
 */
export type PayDelta =
  | { kind: 'change'; end: 'start' | 'end'; amount: number; text: string }
  | { kind: 'none'; reason: NotComparable['reason'] | 'unknown' };

/**
 * The change of pay from one band to another in a few characters, for a badge: `+$60k start`. The starts of the bands are
 * compared, or their ends where a start is not stated. Beside the other band, a currency that would follow the amount stands there already.
 */
export function payDelta(from: Band | null, to: Band | null, t: Translate, isBeside = false): PayDelta {
  const comparison = comparePay(to, from);
  if (comparison.kind === 'not-comparable') return { kind: 'none', reason: comparison.reason };
  const { starts, ends, unit } = comparison;
  const end = starts === null ? 'end' : 'start';
  const amount = starts ?? ends;
  if (amount === null) return { kind: 'none', reason: 'unknown' };
  const size = formatChange(Math.abs(amount), unit.currency, { locale: t.locale, compact: true }, isBeside);
  const change = `${amount > 0 ? '+' : '−'}${size}`;
  const text =
    amount === 0 ? t(end === 'start' ? 'pay.sameStart' : 'pay.sameEnd') : t(`pay.${end}`, { change });
  return { kind: 'change', end, amount, text };
}
