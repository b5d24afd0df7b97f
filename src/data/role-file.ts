import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { queryOptions } from '@tanstack/react-query';
import { BundleProblem } from './bundle-problem.ts';
import { fetchHashedFile } from './hashed-file.ts';
import { roleIndexKey } from './role-index-key.ts';

const unknownRole = (id: string) =>
  new BundleProblem('unknown-role', `roles/${id}.json`, 'No role in this corpus has this address.');

/**
 * One role with its document and its neighbourhood. Where the file is missing, the index tells whether the role is unknown or the
 * bundle is broken.
 */
export const roleFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['role', id],
    queryFn: async ({ client, signal }) => {
      const known = client.getQueryData<RoleIndexData>(roleIndexKey);
      if (known?.find(id) === null) throw unknownRole(id);
      try {
        return await fetchHashedFile(client, (manifest) => rolePath(manifest, id), parseRoleFile, signal);
      } catch (error) {
        if (!(error instanceof BundleProblem) || error.kind !== 'missing') throw error;
        const { roleIndexQuery } = await import('./role-index.ts');
        const index = await client.query({ ...roleIndexQuery, staleTime: 'static' });
        if (index.find(id) !== null) throw error;
        throw unknownRole(id);
      }
    },
  });
