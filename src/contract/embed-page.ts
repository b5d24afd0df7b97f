import { isRoleId } from './role-id.ts';

/** The pages that can stand in another site's page. */
export type EmbedPageKind = 'role' | 'compare' | 'routes' | 'map';

/**
 * One of them with the roles it is about: one for `role`, up to four for `compare`, the first and the last (if any) for `routes`, none
 * for `map`.
 */
export interface EmbedPage {
  page: EmbedPageKind;
  roles: readonly string[];
}

const kinds: readonly EmbedPageKind[] = ['role', 'compare', 'routes', 'map'];
const most: Record<EmbedPageKind, number> = { role: 1, compare: 4, routes: 2, map: 0 };

/** A page whose name and roles anybody may have sent; null where it is none, or names what cannot be a role. */
export function readEmbedPage(page: unknown, roles: unknown): EmbedPage | null {
  const kind = kinds.find((each) => each === page);
  if (kind === undefined || !Array.isArray(roles) || roles.length > most[kind]) return null;
  const ids = roles.filter((id): id is string => typeof id === 'string' && isRoleId(id));
  return ids.length < roles.length || (kind === 'role' && ids.length === 0)
    ? null
    : { page: kind, roles: ids };
}

/** The page's path and query below the site's folder, as in `roles/a`, `compare?roles=a,b`, `routes?from=a&to=b`, `map`. */
export function formatEmbedPage({ page, roles: [first = '', second = '', ...more] }: EmbedPage): string {
  if (page === 'map') return page;
  if (page === 'role') return `roles/${first}`;
  const all = [first, second, ...more].filter((id) => id !== '');
  if (page === 'compare') return all.length === 0 ? page : `compare?roles=${all.join(',')}`;
  const ends = [first && `from=${first}`, second && `to=${second}`].filter((end) => end !== '');
  return ends.length === 0 ? page : `routes?${ends.join('&')}`;
}

/** The inverse of `formatEmbedPage`, also with the slash that some hosts add; what else the query says is left aside. Null for any other page. */
export function parseEmbedPage(address: string): EmbedPage | null {
  const [path = '', search = ''] = address.split('?', 2);
  const query = new URLSearchParams(search);
  const [page, id, ...rest] = path.replace(/\/$/, '').split('/');
  if (page === 'roles' && rest.length === 0) return readEmbedPage('role', [id]);
  if (id !== undefined) return null;
  const listed = (query.get('roles') ?? '').split(',').filter(isRoleId);
  const ends = [query.get('from') ?? '', query.get('to') ?? ''].filter(isRoleId);
  return readEmbedPage(
    page,
    page === 'compare' ? listed.slice(0, most.compare) : page === 'routes' ? ends : [],
  );
}
