import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from './compare-pay.ts';
import { describeStanding } from './describe-standing.ts';
import { familyStanding } from './family-standing.ts';
import { parsePay } from './parse-pay.ts';

const band = (text: string): Band => {
  const pay = parsePay(text);
  if (pay === null) throw new Error(`no band: ${text}`);
  return pay;
};
const say = (own: string | Band, ...others: (string | Band | null)[]): string[] =>
  describeStanding(
    familyStanding(
      typeof own === 'string' ? band(own) : own,
      others.map((other) => (typeof other === 'string' ? band(other) : other)),
      'en',
    ),
    'Data',
    english,
  );

describe('a band among those of its family', () => {
  it('is placed by where it starts', () => {
    expect(
      say('$90,000 - $120,000', '$70,000 - $100,000', '$80,000 - $150,000', '$95,000 - $99,000'),
    ).toEqual(['Higher start than 2 of the 3 other roles in Data that state a yearly USD band']);
  });

  it('counts equal starts as neither higher nor lower', () => {
    expect(say('$90,000 - $120,000', '$90,000 - $100,000', '$80,000+', '$95,000 - $99,000')).toEqual([
      'Higher start than 1 of the 3 other roles in Data that state a yearly USD band; the same start as 1',
    ]);
    expect(say('$90,000 - $120,000', '$90,000+', '$95,000+')).toEqual([
      'Higher start than none of the 2 other roles in Data that state a yearly USD band; the same start as 1',
    ]);
  });

  it('is called highest, lowest or alone only where it is', () => {
    expect(say('$90,000+', '$80,000 - $85,000', '$70,000 - $99,000')[0]).toBe(
      'Highest start of the 3 roles in Data that state a yearly USD band',
    );
    expect(say('$60,000+', '$80,000 - $85,000', '$70,000 - $99,000')[0]).toBe(
      'Lowest start of the 3 roles in Data that state a yearly USD band',
    );
    expect(say('$60,000+')).toEqual(['The only role in Data that states a yearly USD band']);
    expect(say('$60,000+', '$70,000')).toEqual([
      'Lower start than the one other role in Data that states a yearly USD band',
    ]);
  });

  it('is not compared by starts that are not stated', () => {
    expect(say('Up to $90,000', '$70,000 - $99,000')[0]).toBe(
      'One of 2 roles in Data that state a yearly USD band; where its own starts is not stated',
    );
    expect(say('$90,000+', 'Up to $95,000', '$70,000+', '$80,000+')[0]).toBe(
      'Highest start of the 3 roles in Data that state where a yearly USD band starts',
    );
    expect(say('$90,000+', 'Up to $95,000')[0]).toBe(
      'No other role in Data states where a yearly USD band starts',
    );
  });

  it('leaves other units and silent roles off the scale, and says so', () => {
    expect(say('$90,000+', '$70,000+', '$20/hr', '$25/hr', '€50,000', null, null)).toEqual([
      'Higher start than the one other role in Data that states a yearly USD band',
      'Not on this scale: 2 state an hourly USD band, 1 states a yearly EUR band',
      '2 more state no band',
    ]);
  });

  it('has no place without an amount, a currency or a period', () => {
    const own = band('$90,000+');
    expect(familyStanding({ ...own, min: null, max: NaN }, [own], 'en')).toEqual({ kind: 'no-amount' });
    expect(familyStanding({ ...own, currency: null }, [own], 'en')).toEqual({ kind: 'no-unit' });
    expect(familyStanding({ ...own, period: null }, [own], 'en')).toEqual({ kind: 'no-unit' });
  });

  it('takes what is no number for not stated', () => {
    const own = band('$90,000 - $95,000');
    expect(say(own, { ...own, min: NaN, max: -5 })).toEqual([
      'The only role in Data that states a yearly USD band',
      '1 more states no band',
    ]);
  });

  it('is drawn with the others on one scale, the highest first, open ends as such', () => {
    const standing = familyStanding(
      band('$100,000 - $150,000+'),
      [band('$200,000 - $300,000'), band('Up to $100,000')],
      'en',
    );
    expect(standing.kind === 'standing' && standing.bands).toEqual([
      { start: 0.5, end: 1, openStart: false, openEnd: false, own: false },
      { start: 0, end: 0.25, openStart: false, openEnd: true, own: true },
      { start: 0, end: 0, openStart: true, openEnd: false, own: false },
    ]);
  });
});

it('never places a band outside its scale, nor counts a role twice or not at all', () => {
  const amount = fc.option(
    fc.oneof(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(NaN, Infinity, -1)),
  );
  const anyBand = fc.record({
    currency: fc.constantFrom('USD', 'EUR', null),
    period: fc.constantFrom('year' as const, 'hour' as const, null),
    ...{ min: amount, max: amount, openEnded: fc.boolean() },
  });
  fc.assert(
    fc.property(anyBand, fc.array(fc.option(anyBand)), (own, others) => {
      const standing = familyStanding(own, others, 'en');
      if (standing.kind !== 'standing') return;
      const { bands, alike, otherUnits, silent, starts } = standing;
      expect(bands.filter((each) => each.own)).toHaveLength(1);
      expect(bands).toHaveLength(alike + 1);
      expect(bands.every(({ start, end }) => start >= 0 && start <= end && end <= 1)).toBe(true);
      expect(otherUnits.reduce((sum, { count }) => sum + count, alike + silent)).toBe(others.length);
      if (starts) expect(starts.lower + starts.same).toBeLessThanOrEqual(starts.known);
    }),
  );
});
