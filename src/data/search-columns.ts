import { filePath } from '#contract/bundle-paths.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import { queryOptions } from '@tanstack/react-query';
import { fetchHashedFile } from './hashed-file.ts';
import { roleIndexQuery } from './role-index.ts';

/** What search needs beside the index: aliases, tags and skills, in the order of the index. */
export const searchColumnsQuery = queryOptions({
  queryKey: ['search'],
  queryFn: async ({ client, signal }) => {
    const { roles } = await client.query({ ...roleIndexQuery, staleTime: 'static' });
    const families = roles.map(({ family }) => family);
    const parse = (value: unknown) => parseSearch(value, families);
    return fetchHashedFile(client, (manifest) => filePath(manifest, 'search'), parse, signal);
  },
});
