import type { MapRole } from '#domain/graph/map-role.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familySlugs, unitSlugs } from './filter-names.ts';
import { filterRoles, type RoleFilters } from './filter-roles.ts';

const open: RoleFilters = {
  found: null,
  asking: null,
  families: null,
  levels: null,
  track: null,
  pay: null,
  documented: null,
};
const usd = { currency: 'USD', period: 'year' } as const;
const role = (change: Partial<MapRole> = {}): MapRole => ({
  title: 'Analyst',
  documented: true,
  family: 'Data',
  level: { rank: 3, track: 'individual' },
  pay: { ...usd, min: 60_000, max: 80_000, openEnded: false },
  ...change,
});
const isMet = (change: Partial<MapRole>, filters: Partial<RoleFilters>): boolean =>
  filterRoles([role(change)], { ...open, ...filters }).length === 1;

describe('filters', () => {
  it('let every role pass where nothing is asked for', () => {
    expect(filterRoles([role(), role({ family: null, pay: null, documented: false })], open)).toEqual([0, 1]);
  });

  it('ask for family, level, track and document', () => {
    expect(isMet({}, { families: new Set(['Data', 'Legal']) })).toBe(true);
    expect(isMet({ family: null }, { families: new Set(['Data']) })).toBe(false);
    expect(isMet({ family: null }, { families: new Set([null]) })).toBe(true);
    expect(
      [2, 3, 5, 6].map((rank) =>
        isMet({ level: { rank, track: 'individual' } }, { levels: { from: 3, to: 5 } }),
      ),
    ).toEqual([false, true, true, false]);
    expect(isMet({}, { track: 'management' })).toBe(false);
    expect(isMet({ documented: false }, { documented: true })).toBe(false);
    expect(isMet({ documented: false }, { documented: false })).toBe(true);
  });

  it('ask for an amount of the band in the range, in the same unit', () => {
    const within = (from: number | null, to: number | null, pay: Partial<NonNullable<MapRole['pay']>> = {}) =>
      isMet(
        { pay: { ...usd, min: 60_000, max: 80_000, openEnded: false, ...pay } },
        { pay: { from, to, unit: usd } },
      );
    expect(within(70_000, 75_000)).toBe(true);
    expect(within(80_000, null)).toBe(true);
    expect(within(80_001, null)).toBe(false);
    expect(within(null, 60_000)).toBe(true);
    expect(within(null, 59_999)).toBe(false);
    expect(within(200_000, null, { openEnded: true })).toBe(true);
    expect(within(70_000, null, { max: null })).toBe(false);
    expect(within(null, null, { min: null, max: null })).toBe(false);
    expect(within(70_000, 75_000, { period: 'hour' })).toBe(false);
    expect(isMet({ pay: null }, { pay: { from: 1, to: null, unit: usd } })).toBe(false);
  });

  it('leave exactly the roles that meet each filter by itself', () => {
    const roles = fc.array(
      fc.record({
        title: fc.constant('x'),
        documented: fc.boolean(),
        family: fc.constantFrom(null, 'Data', 'Legal'),
        level: fc.record({
          rank: fc.nat(10),
          track: fc.constantFrom('individual' as const, 'management' as const),
        }),
        pay: fc.option(
          fc.record({
            currency: fc.constantFrom('USD', null),
            period: fc.constant('year' as const),
            min: fc.option(fc.nat(200)),
            max: fc.option(fc.nat(200)),
            openEnded: fc.boolean(),
          }),
        ),
      }),
    );
    const filters = fc.record({
      found: fc.option(fc.array(fc.nat(20)).map((places) => new Set(places))),
      asking: fc.option(fc.array(fc.nat(20)).map((places) => new Set(places))),
      families: fc.option(fc.subarray([null, 'Data', 'Legal']).map((names) => new Set(names))),
      levels: fc.option(fc.record({ from: fc.nat(5), to: fc.integer({ min: 5, max: 10 }) })),
      track: fc.constantFrom(null, 'individual' as const, 'management' as const),
      pay: fc.option(
        fc.record({ from: fc.option(fc.nat(200)), to: fc.option(fc.nat(200)), unit: fc.constant(usd) }),
      ),
      documented: fc.constantFrom(null, true, false),
    });
    const property = fc.property(roles, filters, (all, asked) => {
      const alone = Object.entries(asked).map(
        ([name, value]) => new Set(filterRoles(all, { ...open, [name]: value })),
      );
      const met = all.flatMap((_, place) => (alone.every((each) => each.has(place)) ? [place] : []));
      expect(filterRoles(all, asked)).toEqual(met);
    });
    fc.assert(property);
  });
});

describe('names of filters', () => {
  it('are readable, and different for different families', () => {
    expect(
      familySlugs(['C', 'C++', 'None', 'Skilled trades', 'Données', '***']).map(({ slug }) => slug),
    ).toEqual(['c', 'c-2', 'none-2', 'skilled-trades', 'données', 'family', 'none']);
  });

  it('say what amounts are counted in', () => {
    const units = [usd, { currency: null, period: 'hour' as const }, { currency: null, period: null }];
    expect(unitSlugs(units).map(({ slug }) => slug)).toEqual(['usd-year', 'none-hour', 'none-none']);
  });
});
