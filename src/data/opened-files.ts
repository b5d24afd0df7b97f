import type { RoleFile } from '#contract/bundle-role.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { buildRoleView, type OpenedRole, type RoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/box.ts';
import type { LaidOutRole } from '#domain/layout/layout-view.ts';
import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { roleFileQuery } from './role-file.ts';

type PlaceCards = (
  view: RoleView,
  roles: ReadonlyMap<RoleId, LaidOutRole>,
  previous: readonly Box[],
) => Box[];

/** The files of a role and of the roles opened around it. `missing` are roles whose file could not be had; the view ends early there. */
export interface OpenedFiles {
  files: ReadonlyMap<RoleId, RoleFile>;
  missing: readonly RoleId[];
  /** Places the cards of what was opened; a role alone comes with its positions, so its page does without this code. */
  place: PlaceCards;
}

async function loadLayout(): Promise<PlaceCards> {
  const { layoutView, unknownRole } = await import('#domain/layout/layout-view.ts');
  return (view, roles, previous) => layoutView(view, (id) => roles.get(id) ?? unknownRole(id), { previous });
}

async function openFiles(
  client: QueryClient,
  focus: RoleId,
  depth: number,
  openedByHand: readonly OpenedRole[],
): Promise<OpenedFiles> {
  const layout = loadLayout();
  const files = new Map<RoleId, RoleFile>();
  const missing: RoleId[] = [];
  const fetchAll = async (ids: readonly RoleId[]) => {
    const wanted = [...new Set(ids)].filter((id) => !files.has(id) && !missing.includes(id));
    const results = await Promise.allSettled(
      wanted.map((id) => client.query({ ...roleFileQuery(id), staleTime: 'static' })),
    );
    results.forEach((result, position) => {
      const id = wanted[position] ?? focus;
      if (result.status === 'fulfilled') files.set(id, result.value);
      else missing.push(id);
    });
  };
  const byHand = openedByHand.map(({ id }) => id);
  for (let distance = 0; distance < depth; distance += 1) {
    const { roles } = buildRoleView(focus, distance, (id) => files.get(id)?.neighbourhood.moves);
    const byDepth = roles.flatMap(({ id, place }) => (place === 'lateral' ? [] : id));
    await fetchAll(distance === 0 ? [...byDepth, ...byHand] : byDepth);
  }
  const place = await layout;
  // An address may name roles that the view never reaches.
  const view = buildRoleView(focus, depth, (id) => files.get(id)?.neighbourhood.moves, openedByHand);
  const isShown = (id: RoleId) => view.roles.some((role) => role.id === id);
  return { files, missing: missing.filter(isShown), place };
}

/** Fetches what a view of `depth` moves around a role needs, one distance after the other, with the roles opened further by hand. */
export const openedFilesQuery = (focus: RoleId, depth: number, opened: readonly OpenedRole[]) =>
  queryOptions({
    queryKey: ['opened', focus, depth, opened],
    queryFn: ({ client }) => openFiles(client, focus, depth, opened),
    structuralSharing: false,
  });
