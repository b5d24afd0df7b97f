import type { Band } from './compare-pay.ts';
import { comparePay } from './compare-pay.ts';
import { statedBounds } from './stated-bounds.ts';

/** What lies between two bands, or is shared by them, as a band of its own; an end that is open stays so. */
export interface BandStretch {
  kind: 'overlap' | 'gap';
  band: Band;
}

/** The stretch that two bands share, or the gap between them. Null where neither can be told, and where they meet in one amount. */
export function bandStretch(a: Band | null, b: Band | null): BandStretch | null {
  if (a === null || b === null) return null;
  const compared = comparePay(a, b);
  const band = (min: number | null, max: number | null, openEnded: boolean): Band => ({
    ...{ currency: a.currency, period: a.period },
    ...{ min, max, openEnded },
  });
  const [one, other] = [statedBounds(a), statedBounds(b)];
  switch (compared.kind) {
    case 'same':
      return { kind: 'overlap', band: band(one.min, one.max, one.open) };
    case 'overlap': {
      const { from, to, toAtLeast } = compared;
      if (from !== null && from === to) return null;
      return { kind: 'overlap', band: band(from, toAtLeast, to === null) };
    }
    case 'gap': {
      const [lower, higher] = compared.higher === 'a' ? [other, one] : [one, other];
      return { kind: 'gap', band: band(lower.max, higher.min, false) };
    }
    case 'unknown':
    case 'not-comparable':
      return null;
  }
}
