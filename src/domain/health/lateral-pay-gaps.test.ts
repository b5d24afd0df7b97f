import { describe, expect, it } from 'vitest';
import { lateralPayGaps } from './lateral-pay-gaps.ts';
import { band, trialLadder } from './trial-ladder.ts';

const beside = (one: ReturnType<typeof band>, other: ReturnType<typeof band>) =>
  lateralPayGaps(
    trialLadder([
      { title: 'Weaver', pay: one, lateral: ['Dyer'] },
      { title: 'Dyer', pay: other },
    ]),
  );

describe('lateralPayGaps', () => {
  it('finds a lateral move to far higher pay, the lower band first', () => {
    expect(beside(band(100_000, 150_000), band(50_000, 80_000))).toMatchObject([
      {
        ...{ code: 'lateral-pay-gap', severity: 'warning', roles: ['dyer', 'weaver'] },
        places: [{ file: 'weaver.md', line: 200 }],
        message:
          '“Dyer” ($50,000 – $80,000 a year) and “Weaver” ($100,000 – $150,000 a year) are said to be side by side, and the second pays far more.',
      },
    ]);
    expect(beside(band(50, 80), band(100, 150))).toMatchObject([{ roles: ['weaver', 'dyer'] }]);
  });

  it('says nothing of a smaller gap, of one end alone, or of bands in other units', () => {
    expect(beside(band(50, 80), band(65, 105))).toEqual([]);
    expect(beside(band(50, 140), band(100, 150))).toEqual([]);
    expect(beside(band(50, null), band(100, 150))).toEqual([]);
    expect(beside(band(50, 80), band(100, 150, { period: 'month' }))).toEqual([]);
  });
});
