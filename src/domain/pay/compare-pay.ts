import type { Pay, PayPeriod } from '#domain/document/role-document.ts';
import { statedBounds, type StatedBounds } from './stated-bounds.ts';

/** A stated band without the words it was stated in. */
export type Band = Pick<Pay, 'currency' | 'period' | 'min' | 'max' | 'openEnded'>;

/** The unit that two bands share. */
export interface PayUnit {
  currency: string;
  period: PayPeriod;
}

/**
 * How far the first band's ends lie above the second's (negative: below), in `unit`. Null where one of the two is not stated; an
 * end that is open counts as not stated.
 */
interface EndDifferences {
  starts: number | null;
  ends: number | null;
}

export type NotComparable =
  | { kind: 'not-comparable'; reason: 'not-stated' | 'no-bounds'; missing: 'a' | 'b' | 'both' }
  | { kind: 'not-comparable'; reason: 'currency'; units: [string | null, string | null] }
  | { kind: 'not-comparable'; reason: 'period'; units: [PayPeriod | null, PayPeriod | null] };

/**
 * - `same`: both state the same ends.
 * - `overlap`: the bands share the stretch `from`–`to`. An end of the stretch that the texts leave open is null; `toAtLeast` is
 *   then how far it surely reaches.
 * - `gap`: the `higher` band begins `amount` above where the other ends.
 * - `unknown`: a bound that is open or missing decides, so nothing can be said.
 */
export type PayComparison =
  | NotComparable
  | (EndDifferences & { kind: 'same'; unit: PayUnit })
  | (EndDifferences & {
      kind: 'overlap';
      unit: PayUnit;
      from: number | null;
      to: number | null;
      toAtLeast: number;
    })
  | (EndDifferences & { kind: 'gap'; unit: PayUnit; amount: number; higher: 'a' | 'b' })
  | (EndDifferences & { kind: 'unknown'; unit: PayUnit });

/**
 * Compares two bands as stated. Bands of unlike or unstated currency or period are never compared, and no end is assumed: a
 * statement is made only where it holds wherever an open or missing end may lie.
 */
export function comparePay(a: Band | null, b: Band | null): PayComparison {
  if (a === null || b === null)
    return { kind: 'not-comparable', reason: 'not-stated', missing: which(a === null, b === null) };
  const one = statedBounds(a);
  const other = statedBounds(b);
  if (isEmpty(one) || isEmpty(other)) {
    return { kind: 'not-comparable', reason: 'no-bounds', missing: which(isEmpty(one), isEmpty(other)) };
  }
  if (a.currency === null || a.currency !== b.currency) {
    return { kind: 'not-comparable', reason: 'currency', units: [a.currency, b.currency] };
  }
  if (a.period === null || a.period !== b.period) {
    return { kind: 'not-comparable', reason: 'period', units: [a.period, b.period] };
  }
  const unit: PayUnit = { currency: a.currency, period: a.period };
  const shared = { unit, ...endDifferences(one, other) };
  if (one.min === other.min && one.max === other.max && one.open === other.open)
    return { kind: 'same', ...shared };
  const gap = gapBetween(one, other);
  if (gap !== null) return { kind: 'gap', ...shared, ...gap };
  const overlap = overlapOf(one, other);
  return overlap === null ? { kind: 'unknown', ...shared } : { kind: 'overlap', ...shared, ...overlap };
}

function which(a: boolean, b: boolean): 'a' | 'b' | 'both' {
  return a && b ? 'both' : a ? 'a' : 'b';
}

function isEmpty(bounds: StatedBounds): boolean {
  return bounds.min === null && bounds.max === null;
}

function closedEnd(bounds: StatedBounds): number | null {
  return bounds.open ? null : bounds.max;
}

function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : toCents(one - other);
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function endDifferences(one: StatedBounds, other: StatedBounds): EndDifferences {
  return { starts: difference(one.min, other.min), ends: difference(closedEnd(one), closedEnd(other)) };
}

function gapBetween(one: StatedBounds, other: StatedBounds): { amount: number; higher: 'a' | 'b' } | null {
  const above = difference(one.min, closedEnd(other));
  if (above !== null && above > 0) return { amount: above, higher: 'a' };
  const below = difference(other.min, closedEnd(one));
  return below !== null && below > 0 ? { amount: below, higher: 'b' } : null;
}

interface Overlap {
  from: number | null;
  to: number | null;
  toAtLeast: number;
}

/** The shared stretch, where the parts that both bands surely cover meet. */
function overlapOf(one: StatedBounds, other: StatedBounds): Overlap | null {
  const a = sureStretch(one);
  const b = sureStretch(other);
  const toAtLeast = Math.min(a.high, b.high);
  const fromAtMost = Math.max(a.low, b.low);
  if (fromAtMost > toAtLeast) return null;
  const from =
    one.min !== null && other.min !== null
      ? fromAtMost
      : deciding([one.min, other.min], (min) => min >= fromAtMost);
  const ends = [closedEnd(one), closedEnd(other)] as const;
  const to = ends[0] !== null && ends[1] !== null ? toAtLeast : deciding(ends, (max) => max <= toAtLeast);
  return { from, to, toAtLeast };
}

/** What a band covers wherever its open or missing ends may lie: at least the one amount that it states. */
function sureStretch({ min, max }: StatedBounds): { low: number; high: number } {
  const low = min ?? max ?? 0;
  return { low, high: max ?? low };
}

/** Of two ends, the one that is stated, if it is the end of the shared stretch wherever the other may lie. */
function deciding(
  ends: readonly [number | null, number | null],
  decides: (end: number) => boolean,
): number | null {
  const stated = ends[0] ?? ends[1];
  return stated !== null && decides(stated) ? stated : null;
}
