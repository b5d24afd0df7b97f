import type { RoleFile } from '#contract/bundle-role.ts';
import type { QueryClient } from '@tanstack/react-query';
import { manifestQuery } from './manifest.ts';
import { roleFileQuery } from './role-file.ts';

// A fetch that fails is reported by the page that shows the file.
const ignore = (): void => undefined;

/** Fetches a role that is likely to be shown next, and hands it to what can be made ready for that. */
export function fetchRoleAhead(client: QueryClient, id: string, prepare?: (file: RoleFile) => void): void {
  client.query(roleFileQuery(id)).then(prepare).catch(ignore);
}

/** Starts to fetch what the start page shows. */
export function fetchStartAhead(client: QueryClient): void {
  client.query(manifestQuery).catch(ignore);
  fetchIndexAhead(client);
}

/** Starts to fetch what shows the whole corpus. Its reader comes with the pages that show it, not with the entry. */
export function fetchIndexAhead(client: QueryClient): void {
  import('./role-index.ts').then(({ roleIndexQuery }) => client.query(roleIndexQuery)).catch(ignore);
}
