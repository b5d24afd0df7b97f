import { rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { queryOptions } from '@tanstack/react-query';
import { BundleProblem } from './bundle-problem.ts';
import { fetchHashedFile } from './hashed-file.ts';
import { roleIndexQuery } from './role-index.ts';

/**
 * One role with its document and its neighbourhood. Where the file is missing, the index tells whether the role is unknown or the
 * bundle is broken.
 */
export const roleFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['role', id],
    queryFn: async ({ client, signal }) => {
      try {
        return await fetchHashedFile(client, (manifest) => rolePath(manifest, id), parseRoleFile, signal);
      } catch (error) {
        if (!(error instanceof BundleProblem) || error.kind !== 'missing') throw error;
        const { find } = await client.ensureQueryData(roleIndexQuery);
        if (find(id) !== null) throw error;
        throw new BundleProblem('unknown-role', error.file, 'No role in this corpus has this address.');
      }
    },
  });
