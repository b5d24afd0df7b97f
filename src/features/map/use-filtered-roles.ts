import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import type { MapQuery } from '#contract/map-query.ts';
import { familySlugs, type Named, unitSlugs } from '#domain/filters/filter-names.ts';
import { filterRoles, type RoleFilters } from '#domain/filters/filter-roles.ts';
import { payUnits, type PayUnit } from '#domain/graph/map-pay-lanes.ts';
import { useMemo } from 'react';

/** The choices that a corpus offers, named as in the address. */
export interface FilterChoices {
  /** Null is the choice of roles that state no family. */
  families: readonly Named<string | null>[];
  /** The ranks that occur, lowest first. */
  ranks: readonly number[];
  units: readonly Named<PayUnit>[];
}

/** What can be chosen to filter a corpus by. */
export function useFilterChoices({ roles, families }: RoleIndexData): FilterChoices {
  return useMemo(
    () => ({
      families: familySlugs(families),
      ranks: [...new Set(roles.map(({ level }) => level.rank))].sort((a, b) => a - b),
      units: unitSlugs(payUnits(roles)),
    }),
    [roles, families],
  );
}

/**
 * The numbers of the roles that meet the query's filters; null where it asks for nothing. What it names but the corpus does not have is passed over.
 * `found` is what its words lead to, `asking` the roles that ask for its skill.
 */
export function useFilteredRoles(
  { roles }: RoleIndexData,
  choices: FilterChoices,
  query: Pick<MapQuery, 'families' | 'levels' | 'track' | 'pay' | 'documented'>,
  found: readonly number[] | null,
  asking: ReadonlySet<number> | null,
): readonly number[] | null {
  const { families: slugs, levels, track, pay, documented } = query;
  return useMemo(() => {
    const families = choices.families.filter(({ slug }) => slugs.includes(slug));
    const unit = choices.units.find(({ slug }) => slug === pay?.unit)?.value;
    const filters: RoleFilters = {
      found: found && new Set(found),
      asking,
      families: families.length === 0 ? null : new Set(families.map(({ value }) => value)),
      pay: pay && unit ? { from: pay.from, to: pay.to, unit } : null,
      ...{ levels, track, documented },
    };
    const asksNothing = Object.values(filters).every((value) => value === null);
    return asksNothing ? null : filterRoles(roles, filters);
  }, [roles, choices, slugs, levels, track, pay, documented, found, asking]);
}
