import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from './compare-pay.ts';
import { payDelta } from './pay-delta.ts';
import { payEnds, payTrend } from './pay-ends.ts';

const yearly = { currency: 'USD', period: 'year', min: null, max: null, openEnded: false } as const;
const bound = fc.option(
  fc.oneof(
    fc.nat(400).map((amount) => amount / 4),
    fc.constantFrom(NaN, -1, Infinity),
  ),
  { nil: null },
);
const bands: fc.Arbitrary<Band | null> = fc.option(
  fc.record({
    currency: fc.constantFrom('USD', 'EUR', null),
    period: fc.constantFrom('year', 'hour', null),
    min: bound,
    max: bound,
    openEnded: fc.boolean(),
  }),
  { nil: null },
);
const trend = (from: Band | null, to: Band | null) => payTrend(payEnds(from), payEnds(to));

describe('payTrend', () => {
  it('compares starts, and ends where a start is not stated', () => {
    expect(trend({ ...yearly, min: 50, max: 90 }, { ...yearly, min: 60, max: 70 })).toBe('rise');
    expect(trend({ ...yearly, max: 90 }, { ...yearly, min: 60, max: 70 })).toBe('cut');
    expect(trend({ ...yearly, max: 90 }, { ...yearly, max: 90 })).toBe('same');
  });

  it('never compares unlike units, an open end or a band that states none', () => {
    expect(trend({ ...yearly, min: 50 }, { ...yearly, currency: 'EUR', min: 60 })).toBe('unknown');
    expect(trend({ ...yearly, min: 50 }, { ...yearly, period: 'hour', min: 60 })).toBe('unknown');
    expect(trend({ ...yearly, max: 50, openEnded: true }, { ...yearly, max: 60 })).toBe('unknown');
    expect(trend(yearly, { ...yearly, min: 60 })).toBe('unknown');
  });

  it('says what the badge of the move says, and the opposite on the way back', () => {
    const opposite = { rise: 'cut', cut: 'rise', same: 'same', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(bands, bands, (from, to) => {
        const delta = payDelta(from, to, english);
        const said =
          delta.kind === 'none' ? 'unknown' : (['cut', 'same', 'rise'] as const)[Math.sign(delta.amount) + 1];
        expect(trend(from, to)).toBe(said);
        expect(trend(to, from)).toBe(opposite[trend(from, to)]);
      }),
    );
  });
});
