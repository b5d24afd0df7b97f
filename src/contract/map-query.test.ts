import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMapQuery, parseMapQuery, plainMapQuery } from './map-query.ts';
import { formatQueryString, parseQueryString } from './view-url.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ends = (max: number) =>
  fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max })).map(([a, b]) => ({
    from: Math.min(a, b),
    to: Math.max(a, b),
  }));
const unit = fc.constantFrom('usd-year', 'eur-hour', 'none-none');
const pay = fc.oneof(
  fc.tuple(ends(1e12 - 1), unit).map(([range, of]) => ({ ...range, unit: of })),
  fc.record({ from: fc.nat(), to: fc.constant(null), unit }),
  fc.record({ from: fc.constant(null), to: fc.nat(), unit }),
);

describe('the address of the map', () => {
  it('round-trips how it is shown and what lights up', () => {
    const query = fc.record({
      words: fc.string({ unit: 'grapheme', maxLength: 20 }),
      families: fc.uniqueArray(slug, { maxLength: 40 }),
      skill: fc.option(slug),
      levels: fc.option(ends(99)),
      track: fc.constantFrom(null, 'individual' as const, 'management' as const),
      pay: fc.option(pay),
      documented: fc.constantFrom(null, true, false),
      role: fc.option(slug),
      axis: fc.constantFrom('level' as const, 'pay' as const),
      view: fc.constantFrom(null, 'map' as const, 'list' as const),
      page: fc.integer({ min: 1, max: 999_999 }),
    });
    const property = fc.property(query, (value) => {
      expect(parseMapQuery(parseQueryString(formatQueryString(formatMapQuery(value))))).toEqual(value);
    });
    fc.assert(property);
  });

  it('is short and readable', () => {
    expect(formatQueryString(formatMapQuery(plainMapQuery))).toBe('');
    const query = {
      ...plainMapQuery,
      families: ['data', 'skilled-trades'],
      levels: { from: 3, to: 6 },
      pay: { from: 80_000, to: 150_000, unit: 'usd-year' },
      documented: true,
    };
    expect(formatQueryString(formatMapQuery(query))).toBe(
      '?family=data,skilled-trades&level=3-6&pay=80000-150000.usd-year&doc=yes',
    );
  });

  it('falls back to the defaults for what is unknown or broken', () => {
    const broken =
      '?family=,%2F,<b>&level=x-3&track=up&pay=-.usd-year&doc=maybe&role=../a&axis=z&view=table&page=0&__proto__=x';
    expect(parseMapQuery(parseQueryString(broken))).toEqual(plainMapQuery);
    expect(parseMapQuery({ level: Number.NaN, pay: { toString: null }, page: '1e9' })).toEqual(plainMapQuery);
  });

  it('puts the ends of a range in order, and takes one level alone', () => {
    expect(parseMapQuery({ level: '6-3', pay: '9-5.usd-hour' })).toMatchObject({
      levels: { from: 3, to: 6 },
      pay: { from: 5, to: 9, unit: 'usd-hour' },
    });
    expect(parseMapQuery({ level: 4 }).levels).toEqual({ from: 4, to: 4 });
  });

  it('never throws, and reads what it writes, whatever the address', () => {
    const property = fc.property(
      fc.dictionary(fc.constantFrom('q', 'family', 'level', 'pay', 'page', 'role'), fc.string()),
      (raw) => {
        const query = parseMapQuery(raw);
        expect(parseMapQuery(formatMapQuery(query))).toEqual(query);
      },
    );
    fc.assert(property);
  });
});
