import { type SearchIndex, searchIndexSteps } from '#domain/search/search-index.ts';
import { familiesOf, skillsWithRoles } from '#domain/search/search-subjects.ts';
import type { QueryClient } from '@tanstack/react-query';
import { roleIndexQuery } from './role-index.ts';
import { runInSlices } from './run-in-slices.ts';
import { searchColumnsQuery } from './search-columns.ts';

/** Fetches what can be searched, and indexes it. Rejects as the role index does. */
export async function buildSearchIndex(client: QueryClient): Promise<SearchIndex> {
  const [{ roles: indexed }, columns] = await Promise.all([
    client.query({ ...roleIndexQuery, staleTime: 'static' }),
    // Without this file titles and families can still be searched.
    client.query({ ...searchColumnsQuery, staleTime: 'static' }).catch(() => null),
  ]);
  const roles = indexed.map(({ id, title, family, documented, number }) => ({
    ...{ id, title, family, documented },
    aliases: columns?.aliases[number] ?? [],
    tags: columns?.tags[number] ?? [],
  }));
  const skills = columns?.skills ?? { ids: [], names: [], aliases: [], byRole: [] };
  return runInSlices(
    searchIndexSteps({
      roles,
      skills: skillsWithRoles(skills),
      families: familiesOf(roles),
    }),
  );
}
