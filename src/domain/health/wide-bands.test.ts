import { describe, expect, it } from 'vitest';
import { band, messages, trialLadder } from './trial-ladder.ts';
import { wideBands } from './wide-bands.ts';

const ofBand = (...ends: Parameters<typeof band>) =>
  messages(wideBands(trialLadder([{ title: 'Weaver', pay: band(...ends) }])));

describe('wideBands', () => {
  it('finds a band whose end is more than 2.5 times its start', () => {
    expect(ofBand(50_000, 140_000)).toEqual([
      'The band of “Weaver” ($50,000 – $140,000 a year) ends at 2.8 times its start.',
    ]);
  });

  it('says nothing of a narrower one, nor of one with an end that is not stated or nought', () => {
    expect(ofBand(50_000, 125_000)).toEqual([]);
    expect(ofBand(50_000, null)).toEqual([]);
    expect(ofBand(null, 125_000)).toEqual([]);
    expect(ofBand(0, 125_000)).toEqual([]);
  });
});
