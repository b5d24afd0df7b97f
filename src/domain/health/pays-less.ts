import type { Pay } from '#domain/document/role-document.ts';
import { comparePay } from '#domain/pay/compare-pay.ts';
import { statedBounds } from '#domain/pay/stated-bounds.ts';

/**
 * Whether a band surely lies `times` or more below another one at both ends, wherever an open end may lie: its start and its end, times
 * `times`, reach at most the other's start and end, and one of them less. False where currency or period differ or an end that decides is not stated.
 */
export function paysLess(lower: Pay | null, higher: Pay | null, times = 1): boolean {
  if (lower === null || higher === null) return false;
  const comparison = comparePay(lower, higher);
  if (comparison.kind === 'not-comparable') return false;
  const [low, high] = [statedBounds(lower), statedBounds(higher)];
  // An open end may lie anywhere above the stated one: of the higher band that is enough to know, of the lower one it is not.
  if (low.open || low.max === null) return false;
  if (times === 1 && comparison.kind === 'gap') return comparison.higher === 'b';
  if (low.min === null || high.min === null || high.max === null) return false;
  const [start, end] = [low.min * times, low.max * times];
  return start <= high.min && end <= high.max && (start < high.min || end < high.max);
}
