import type { RoleFile } from '#contract/bundle-role.ts';
import type { QueryClient } from '@tanstack/react-query';
import { manifestQuery } from './manifest.ts';
import { roleFileQuery } from './role-file.ts';

// A fetch that fails is reported by the page that shows the file.
const ignore = (): void => undefined;

/** Fetches a role that is likely to be shown next, and hands it to what can be made ready for that. */
export const fetchRoleAhead = (
  client: QueryClient,
  id: string,
  prepare?: (file: RoleFile) => unknown,
): Promise<unknown> => client.query(roleFileQuery(id)).then(prepare).catch(ignore);

/** Starts to fetch what the start page shows. */
export async function fetchStartAhead(client: QueryClient): Promise<void> {
  const manifest = client.query(manifestQuery).catch(ignore);
  await fetchIndexAhead(client);
  await manifest;
}

/** Starts to fetch what shows the whole corpus. Its reader comes with the pages that show it, not with the entry. */
export const fetchIndexAhead = (client: QueryClient): Promise<unknown> =>
  import('./role-index.ts').then(({ roleIndexQuery }) => client.query(roleIndexQuery)).catch(ignore);

/** Starts to fetch what a skill's page shows at first. */
export const fetchSkillPageAhead = (client: QueryClient, id: string): Promise<unknown> =>
  import('./fetch-skill-ahead.ts').then(({ fetchSkillAhead }) => fetchSkillAhead(client, id)).catch(ignore);
