import { filePath } from '#contract/bundle-paths.ts';
import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { queryOptions } from '@tanstack/react-query';
import { fetchHashedFile } from './hashed-file.ts';
import { roleIndexKey } from './role-index-key.ts';

/** Every role and move of the corpus, without sentences. */
export const roleIndexQuery = queryOptions({
  queryKey: roleIndexKey,
  queryFn: async ({ client, signal }) =>
    decodeIndex(await fetchHashedFile(client, (manifest) => filePath(manifest, 'index'), parseIndex, signal)),
  structuralSharing: false,
});
