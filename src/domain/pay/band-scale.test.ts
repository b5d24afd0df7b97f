import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pay } from '#domain/document/role-document.ts';
import { bandScale, groupByUnit } from './band-scale.ts';
import { niceTicks } from './nice-ticks.ts';
import { parsePay } from './parse-pay.ts';

function pays(...texts: string[]): Pay[] {
  return texts.map(parsePay).filter((pay) => pay !== null);
}

describe('bandScale', () => {
  it('puts bands on one axis with round ends', () => {
    const bands = pays('$100,000 - $150,000', '$125,000 - $200,000+');
    const scale = bandScale(bands);
    expect(scale?.domain).toEqual([100_000, 200_000]);
    expect(scale?.ticks).toEqual([100_000, 120_000, 140_000, 160_000, 180_000, 200_000]);
    expect(bands.map((pay) => scale?.position(pay))).toEqual([
      { start: 0, end: 0.5, openStart: false, openEnd: false },
      { start: 0.25, end: 1, openStart: false, openEnd: true },
    ]);
  });

  it('marks ends that are not stated instead of giving them a place of their own', () => {
    const scale = bandScale(pays('$50,000 - $150,000'));
    const place = (text: string) => pays(text).map((pay) => scale?.position(pay))[0];
    expect(place('From $100,000')).toEqual({ start: 0.5, end: 0.5, openStart: false, openEnd: true });
    expect(place('Up to $100,000')).toEqual({ start: 0.5, end: 0.5, openStart: true, openEnd: false });
  });

  it('has no place for a band in another unit, and no scale without any bound', () => {
    const scale = bandScale(pays('$100,000 - $150,000', '$20/hr'));
    expect(scale?.domain[0]).toBe(100_000);
    expect(pays('$20/hr', '€120,000').map((pay) => scale?.position(pay))).toEqual([null, null]);
    expect(bandScale([])).toBeNull();
  });

  it('gives a single amount an axis with room on both sides', () => {
    const [low = 0, high = 0] = bandScale(pays('$85,000'))?.domain ?? [];
    expect(low).toBeLessThan(85_000);
    expect(high).toBeGreaterThan(85_000);
  });
});

it('groups bands by currency and period, in order of appearance', () => {
  const groups = groupByUnit(pays('$90k', '$20/hr', '€80k', '$100k', '85K'));
  expect(groups.map(({ currency, period, pays: { length } }) => [currency, period, length])).toEqual([
    ['USD', 'year', 2],
    ['USD', 'hour', 1],
    ['EUR', 'year', 1],
    [null, 'year', 1],
  ]);
});

it('nice ticks ascend in even steps and cover the given stretch', () => {
  const amount = fc.integer({ min: 0, max: 100_000_000_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const ticks = niceTicks(low, high);
      expect(ticks[0]).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect(ticks.every((tick, at) => at === 0 || tick > (ticks[at - 1] ?? tick))).toBe(true);
    }),
  );
});
