import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { formatRoutesQuery, namedRoles, type RoutesQuery, withRoleIds } from '#contract/routes-query.ts';
import { searchColumnsQuery } from '#data/search-columns.ts';
import { closestRoles } from '#domain/search/closest-roles.ts';
import { renamedRole } from '#domain/search/renamed-role.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';

const mostSuggestions = 3;

/** For an address of routes with roles that the corpus doesn't have: goes on with their new names, or says which is meant by none. */
export function UnknownRouteRoles({ index, query }: { index: RoleIndexData; query: RoutesQuery }) {
  const columns = useQuery(searchColumnsQuery);
  const unknown = namedRoles(query).filter((id) => index.find(id) === null);
  if (columns.isPending) return null;

  const aliasesOf = (number: number) => columns.data?.aliases[number] ?? [];
  const newIds = new Map(
    unknown.map((id) => [id, renamedRole(id, index.roles, aliasesOf)?.id ?? null] as const),
  );
  if ([...newIds.values()].some((id) => id !== null)) {
    const renamed = withRoleIds(query, (id) => newIds.get(id) ?? id);
    return <Navigate to="/routes" search={formatRoutesQuery(renamed)} replace />;
  }
  const entries = index.roles.map(({ id, title, number }) => ({ id, title, aliases: aliasesOf(number) }));
  return (
    <div role="alert" className="space-y-3 rounded-xl border border-line bg-lateral-soft p-4 text-sm">
      {unknown.map((id) => {
        const closest = closestRoles(id, entries, mostSuggestions);
        return (
          <div key={id} className="space-y-1">
            <p className="wrap-anywhere">
              {t(closest.length > 0 ? 'routes.unknownNear' : 'routes.unknown', { id })}
            </p>
            {closest.length > 0 && (
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {closest.map((role) => (
                  <li key={role.id}>
                    <Link
                      to="/routes"
                      search={formatRoutesQuery(withRoleIds(query, (each) => (each === id ? role.id : each)))}
                      className="inline-block min-h-6 font-medium text-accent-strong underline underline-offset-4"
                    >
                      <bdi {...stated}>{role.title}</bdi>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}
