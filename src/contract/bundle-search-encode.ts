import { BUNDLE_FORMAT } from './bundle-parse.ts';
import { familyOrder, type RawSearch, type SearchColumns } from './bundle-search.ts';

/** Writes search columns for an index whose roles are of these families; `parseSearch` of the result has the same columns. */
export function encodeSearch(
  { aliases, tags, skills }: SearchColumns,
  families: readonly (string | null)[],
): RawSearch {
  const names = [...new Set(tags.flat())].sort();
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const asking: number[][] = skills.ids.map(() => []);
  for (const [place, role] of familyOrder(families).entries())
    for (const skill of skills.byRole[role] ?? []) asking[skill]?.push(place);
  return {
    format: BUNDLE_FORMAT,
    aliases,
    tags: { names, byRole: tags.map((of) => of.map((tag) => placeOf.get(tag) ?? 0)) },
    skills: {
      ids: skills.ids,
      names: skills.names,
      aliases: skills.aliases,
      categories: skills.categories,
      partOf: skills.partOf,
      counts: asking.map(({ length }) => length),
      gaps: gapsIn(asking),
    },
  };
}

/** From each place to the next, all lists in one: a plain loop, since they hold hundreds of thousands. */
function gapsIn(lists: readonly (readonly number[])[]): number[] {
  const gaps: number[] = [];
  for (const places of lists) {
    let before = 0;
    for (const place of places) {
      gaps.push(place - before);
      before = place;
    }
  }
  return gaps;
}
