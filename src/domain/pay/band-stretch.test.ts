import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandStretch } from './band-stretch.ts';
import { comparePay, type Band } from './compare-pay.ts';

const band = (min: number | null, max: number | null, openEnded = false): Band => ({
  ...{ currency: 'USD', period: 'year' },
  ...{ min, max, openEnded },
});
const anyEnd = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constantFrom(Number.NaN, Infinity, -1)),
);
const anyBand = fc.record({
  ...{ min: anyEnd, max: anyEnd, openEnded: fc.boolean() },
  currency: fc.constantFrom('USD', 'EUR', null),
  period: fc.constantFrom('year' as const, 'hour' as const, null),
});

describe('the stretch between two bands', () => {
  it('is what they share', () => {
    expect(bandStretch(band(120, 220), band(180, 275, true))).toEqual({
      kind: 'overlap',
      band: band(180, 220),
    });
    expect(bandStretch(band(120, 220, true), band(180, 275, true))?.band).toEqual(band(180, 220, true));
    expect(bandStretch(band(1, 2), band(1, 2))).toEqual({ kind: 'overlap', band: band(1, 2) });
  });

  it('is the gap where they share nothing', () => {
    expect(bandStretch(band(50, 90), band(120, 150, true))).toEqual({ kind: 'gap', band: band(90, 120) });
  });

  it('is nothing where it is not known, not comparable or a single amount', () => {
    expect(bandStretch(band(50, 90, true), band(120, 150))).toBeNull();
    expect(bandStretch(band(50, 90), { ...band(60, 70), period: 'hour' })).toBeNull();
    expect(bandStretch(band(50, 90), band(90, 120))).toBeNull();
    expect(bandStretch(null, band(1, 2))).toBeNull();
  });

  it('is the same from either side, with no end that neither states, and as long as the gap is wide', () => {
    fc.assert(
      fc.property(anyBand, anyBand, (a, b) => {
        const stretch = bandStretch(a, b);
        expect(bandStretch(b, a)).toEqual(stretch);
        if (stretch === null) return;
        const { min, max } = stretch.band;
        for (const end of [min, max]) if (end !== null) expect([a.min, a.max, b.min, b.max]).toContain(end);
        const compared = comparePay(a, b);
        if (compared.kind === 'gap') expect((max ?? NaN) - (min ?? NaN)).toBe(compared.amount);
      }),
    );
  });
});
