import type { Band } from './compare-pay.ts';
import { statedBounds } from './stated-bounds.ts';

/** A band as routes compare it. Amounts are in hundredths of the currency; an end that is open counts as not stated. */
export interface PayEnds {
  /** Bands are only compared where this is the same. */
  unit: string;
  start: number | null;
  end: number | null;
}

/** The ends of a band; null where it cannot be compared with any other. */
export function payEnds(pay: Band | null): PayEnds | null {
  if (pay?.currency == null || pay.period === null) return null;
  const { min, max, open } = statedBounds(pay);
  if (min === null && max === null) return null;
  const cents = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * 100));
  return { unit: `${pay.currency} ${pay.period}`, start: cents(min), end: open ? null : cents(max) };
}

/** How pay changes from one band to another: their starts are compared, or their ends where a start is not stated (as in pay-delta.ts). */
export type PayTrend = 'rise' | 'same' | 'cut' | 'unknown';

export function payTrend(from: PayEnds | null, to: PayEnds | null): PayTrend {
  if (from === null || to?.unit !== from.unit) return 'unknown';
  const change = difference(from.start, to.start) ?? difference(from.end, to.end);
  if (change === null) return 'unknown';
  return change > 0 ? 'rise' : change < 0 ? 'cut' : 'same';
}

function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from;
}
