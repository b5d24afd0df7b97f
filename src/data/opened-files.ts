import type { RoleFile } from '#contract/bundle-role.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { roleFileQuery } from './role-file.ts';

/** The files of a role and of the roles opened around it. `missing` are roles whose file could not be had; the view ends early there. */
export interface OpenedFiles {
  files: ReadonlyMap<RoleId, RoleFile>;
  missing: readonly RoleId[];
}

async function openFiles(client: QueryClient, focus: RoleId, depth: number): Promise<OpenedFiles> {
  const files = new Map<RoleId, RoleFile>();
  const missing: RoleId[] = [];
  for (let distance = 0; distance < depth; distance += 1) {
    const { roles } = buildRoleView(focus, distance, (id) => files.get(id)?.neighbourhood.moves);
    const opened = roles.filter(
      ({ id, place }) => place !== 'lateral' && !files.has(id) && !missing.includes(id),
    );
    const results = await Promise.allSettled(
      opened.map(({ id }) => client.query({ ...roleFileQuery(id), staleTime: 'static' })),
    );
    results.forEach((result, position) => {
      const id = opened[position]?.id ?? focus;
      if (result.status === 'fulfilled') files.set(id, result.value);
      else missing.push(id);
    });
  }
  return { files, missing };
}

/** Fetches what a view of `depth` moves around a role needs, one distance after the other. */
export const openedFilesQuery = (focus: RoleId, depth: number) =>
  queryOptions({
    queryKey: ['opened', focus, depth],
    queryFn: ({ client }) => openFiles(client, focus, depth),
    structuralSharing: false,
  });
