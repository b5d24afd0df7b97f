import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pay } from '#domain/document/role-document.ts';
import { comparePay, type PayComparison } from './compare-pay.ts';
import { describePayComparison } from './describe-pay-comparison.ts';
import { parsePay } from './parse-pay.ts';

function compared(a: string, b: string): PayComparison {
  return comparePay(parsePay(a), parsePay(b));
}

function said(a: string, b: string): string[] {
  return describePayComparison(compared(a, b), { a: 'Staff', b: 'Senior' }, english);
}

describe('comparePay', () => {
  it('gives the stretch that two bands share, and how far their ends lie apart', () =>
    expect(compared('$180,000 - $275,000', '$120,000 - $220,000')).toEqual({
      kind: 'overlap',
      unit: { currency: 'USD', period: 'year' },
      from: 180_000,
      to: 220_000,
      toAtLeast: 220_000,
      starts: 60_000,
      ends: 55_000,
    }));

  it('leaves the end of the shared stretch open where both bands are', () =>
    expect(compared('$180k - $275k+', '$200k - $300k+')).toMatchObject({
      kind: 'overlap',
      from: 200_000,
      to: null,
      toAtLeast: 275_000,
      ends: null,
    }));

  it('knows the shared end where the closed band ends before the open one may', () => {
    expect(compared('$180k - $275k+', '$120k - $220k')).toMatchObject({
      kind: 'overlap',
      to: 220_000,
      ends: null,
    });
    expect(compared('$180k - $275k+', '$200k - $400k')).toMatchObject({
      kind: 'overlap',
      to: null,
      toAtLeast: 275_000,
    });
  });

  it('finds the gap between bands that do not meet', () =>
    expect(compared('$60k - $80k', '$100k - $120k+')).toMatchObject({
      kind: 'gap',
      amount: 20_000,
      higher: 'b',
      starts: -40_000,
      ends: null,
    }));

  it('says nothing where an open or missing bound decides', () => {
    expect(compared('$180k - $200k+', '$300k - $400k').kind).toBe('unknown');
    expect(compared('From $90k', 'From $100k')).toMatchObject({ kind: 'unknown', starts: -10_000 });
    expect(compared('Up to $80k', 'Up to $100k')).toMatchObject({
      kind: 'unknown',
      starts: null,
      ends: -20_000,
    });
  });

  it('never compares what is not alike, or not known to be', () => {
    expect(compared('$20 / hour', '$90k')).toMatchObject({ reason: 'period', units: ['hour', 'year'] });
    expect(compared('$90k', '€90k')).toMatchObject({ reason: 'currency', units: ['USD', 'EUR'] });
    expect(compared('85K', '90K')).toMatchObject({ reason: 'currency', units: [null, null] });
    expect(compared('$20', '$30')).toMatchObject({ reason: 'period', units: [null, null] });
    expect(compared('$90k', '$ - $')).toMatchObject({ reason: 'not-stated', missing: 'b' });
    const boundless = {
      text: '',
      currency: 'USD',
      min: null,
      max: null,
      openEnded: false,
      period: 'year',
      note: null,
    } as const;
    expect(comparePay(boundless, boundless)).toMatchObject({ reason: 'no-bounds', missing: 'both' });
  });
});

describe('describePayComparison', () => {
  it.each([
    [
      '$180,000 - $275,000',
      '$120,000 - $220,000',
      [
        'Bands overlap from $180,000 to $220,000',
        'Staff starts $60,000 above where Senior starts',
        'Staff ends $55,000 above where Senior ends',
      ],
    ],
    [
      '$180k - $275k+',
      '$200k - $300k+',
      ['Bands overlap from $200,000 to at least $275,000', 'Senior starts $20,000 above where Staff starts'],
    ],
    [
      '$100k - $120k',
      '$120k - $140k',
      [
        'Bands meet at $120,000',
        'Senior starts $20,000 above where Staff starts',
        'Senior ends $20,000 above where Staff ends',
      ],
    ],
    [
      '$100k - $120k',
      '$60k - $80k',
      [
        'Staff starts $20,000 above where Senior ends',
        'Staff starts $40,000 above where Senior starts',
        'Staff ends $40,000 above where Senior ends',
      ],
    ],
    [
      'Up to $80k',
      '$60k - $90k',
      ['Bands overlap up to $80,000', 'Senior ends $10,000 above where Staff ends'],
    ],
    ['$90k', '$90k', ['Staff and Senior state the same band']],
    ['$20 / hour', '$90k', ['Not comparable: hourly and yearly']],
    ['$90k', '€90k', ['Not comparable: USD and EUR']],
    ['$90k', '90K', ['Not comparable: USD and a currency that is not stated']],
    ['$ - $', '$90k', ['Not comparable: Staff states no pay']],
  ])('says of %s and %s: %j', (a, b, sentences) => expect(said(a, b)).toEqual(sentences));

  it('says so where nothing can be said', () =>
    expect(said('$180k - $200k+', '$300k - $400k')[0]).toMatch(/unknown whether the bands overlap/u));
});

const bound = fc.option(fc.integer({ min: 0, max: 50 }).map((tens) => tens * 10));
const pays: fc.Arbitrary<Pay> = fc
  .record({
    currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR', null),
    period: fc.constantFrom('year' as const, 'year' as const, 'hour' as const, null),
    one: bound,
    other: bound,
    openEnded: fc.boolean(),
  })
  .map(({ currency, period, one, other, openEnded }) => {
    const turned = one !== null && other !== null && one > other;
    return {
      text: '',
      currency,
      period,
      min: turned ? other : one,
      max: turned ? one : other,
      openEnded,
      note: null,
    };
  });

function mirrored(comparison: PayComparison): unknown {
  const swap = (side: 'a' | 'b' | 'both'): string => (side === 'both' ? side : side === 'a' ? 'b' : 'a');
  const turn = (amount: number | null): number | null => (amount === null || amount === 0 ? amount : -amount);
  if (comparison.kind === 'not-comparable') {
    return 'units' in comparison
      ? { ...comparison, units: comparison.units.toReversed() }
      : { ...comparison, missing: swap(comparison.missing) };
  }
  const turned = { ...comparison, starts: turn(comparison.starts), ends: turn(comparison.ends) };
  return turned.kind === 'gap' ? { ...turned, higher: swap(turned.higher) } : turned;
}

/** Some bands that a statement may stand for, wherever its open or missing ends lie. */
function possibleBands({ min, max, openEnded }: Pay): [number, number][] {
  const lows = min === null ? [0, 10, 250, max ?? 500].filter((low) => low <= (max ?? 500)) : [min];
  const ends = max !== null && !openEnded ? [max] : [max ?? min ?? 0, 300, 505, 2000];
  return lows.flatMap((low) =>
    ends.filter((end) => end >= Math.max(low, max ?? 0)).map((end): [number, number] => [low, end]),
  );
}

describe('any two bands', () => {
  it('compare alike from either side', () => {
    fc.assert(
      fc.property(pays, pays, (a, b) => {
        expect(comparePay(b, a)).toEqual(mirrored(comparePay(a, b)));
      }),
    );
  });

  it('give statements that hold wherever their open ends may lie', () => {
    fc.assert(
      fc.property(pays, pays, (a, b) => {
        const comparison = comparePay(a, b);
        for (const [aLow, aHigh] of possibleBands(a)) {
          for (const [bLow, bHigh] of possibleBands(b)) {
            const [from, to] = [Math.max(aLow, bLow), Math.min(aHigh, bHigh)];
            if (comparison.kind === 'overlap') {
              expect(from).toBeLessThanOrEqual(to);
              expect(to).toBeGreaterThanOrEqual(comparison.toAtLeast);
              if (comparison.from !== null) expect(from).toBe(comparison.from);
              if (comparison.to !== null) expect(to).toBe(comparison.to);
            }
            if (comparison.kind === 'gap') expect(from - to).toBe(comparison.amount);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are decided unless an end is open or missing', () => {
    const stated = pays.filter((pay) => pay.min !== null && pay.max !== null && !pay.openEnded);
    fc.assert(
      fc.property(stated, stated, (a, b) => {
        expect(comparePay(a, b).kind).not.toBe('unknown');
      }),
    );
  });
});
