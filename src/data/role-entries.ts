import type { IndexedRole } from '#contract/bundle-index-data.ts';
import type { SearchColumns } from '#contract/bundle-search.ts';
import type { RoleEntry } from '#domain/search/indexed-role.ts';

/** What is searched of each role, in the order of the index; without the columns of the search, titles and families alone. */
export function roleEntries(roles: readonly IndexedRole[], columns: SearchColumns | undefined): RoleEntry[] {
  return roles.map(({ id, title, family, documented }, number) => ({
    id,
    title,
    family,
    documented,
    aliases: columns?.aliases[number] ?? [],
    tags: columns?.tags[number] ?? [],
  }));
}
