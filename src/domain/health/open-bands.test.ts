import { describe, expect, it } from 'vitest';
import { openBands } from './open-bands.ts';
import { band, messages, trialLadder } from './trial-ladder.ts';

const ofBand = (...ends: Parameters<typeof band>) =>
  messages(openBands(trialLadder([{ title: 'Weaver', pay: band(...ends) }])));

describe('openBands', () => {
  it.each([
    [[50_000, 70_000, { openEnded: true }], '($50,000 – $70,000+ a year) may be passed at its top.'],
    [[50_000, null], '(from $50,000 a year) states no top.'],
    [[null, 70_000], '(up to $70,000 a year) states no bottom.'],
  ] as const)('finds the open end of %j', (ends, said) => {
    const [min, max, rest] = ends;
    expect(ofBand(min, max, rest)).toEqual([`The band of “Weaver” ${said}`]);
  });

  it('says nothing of a band with two ends', () => {
    expect(ofBand(50_000, 70_000)).toEqual([]);
    expect(openBands(trialLadder([{ title: 'Weaver' }]))).toEqual([]);
  });
});
