import { describe, expect, it } from 'vitest';
import { payInversions } from './pay-inversions.ts';
import { band, messages, trialLadder } from './trial-ladder.ts';

const stepUp = (before: ReturnType<typeof band> | null, after: ReturnType<typeof band> | null) =>
  payInversions(
    trialLadder([
      { title: 'Weaver', pay: before, advancement: ['Dyer'] },
      { title: 'Dyer', pay: after },
    ]),
  );

describe('payInversions', () => {
  it('finds a step to a lower band and writes both out', () => {
    expect(stepUp(band(60_000, 90_000), band(50_000, 70_000))).toMatchObject([
      {
        ...{ code: 'pay-inversion', severity: 'warning', roles: ['weaver', 'dyer'] },
        places: [{ file: 'weaver.md', line: 100 }],
        message:
          'The step from “Weaver” ($60,000 – $90,000 a year) to “Dyer” ($50,000 – $70,000 a year) leads to a band that lies lower.',
      },
    ]);
  });

  it('says where only one end is lower', () => {
    expect(messages(stepUp(band(60, 90), band(60, 80)))[0]).toContain(
      'starts at the same amount and ends lower',
    );
    expect(messages(stepUp(band(60, 90), band(50, 90)))[0]).toContain('starts lower and does not end higher');
  });

  it('says nothing where bands rise, overlap both ways, or cannot be compared', () => {
    expect(stepUp(band(60, 90), band(70, 100))).toEqual([]);
    expect(stepUp(band(60, 90), band(50, 120))).toEqual([]);
    expect(stepUp(band(60, 90), band(50, null))).toEqual([]);
    expect(stepUp(band(60, 90), band(50, 70, { currency: 'EUR' }))).toEqual([]);
    expect(stepUp(band(60, 90), null)).toEqual([]);
  });

  it('does not look at lateral moves', () => {
    const ladder = trialLadder([
      { title: 'Weaver', pay: band(60, 90), lateral: ['Dyer'] },
      { title: 'Dyer', pay: band(10, 20) },
    ]);
    expect(payInversions(ladder)).toEqual([]);
  });
});
