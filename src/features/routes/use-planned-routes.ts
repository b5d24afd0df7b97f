import type { RoutesQuery } from '#contract/routes-query.ts';
import { mostRoutes } from '#contract/routes-query.ts';
import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { describeRoute, type DescribedRoute } from '#domain/routes/describe-route.ts';
import { findRoutes, type RouteQuery, type RouteSkills } from '#domain/routes/find-routes.ts';
import type { RouteNetwork } from '#domain/routes/route-network.ts';
import { t } from '#messages/spoken.ts';
import { useMemo } from 'react';

export interface PlannedRoutes {
  /** What was asked, by numbers of roles. */
  asked: RouteQuery;
  routes: readonly DescribedRoute[];
  /** Whether there can be no better ones. */
  exact: boolean;
}

/** The routes that a query asks for; null while it names no two different roles. Roles that the index doesn't know are passed over. */
export function usePlannedRoutes(
  index: RoleIndexData,
  network: RouteNetwork,
  query: RoutesQuery,
  skills: RouteSkills | null,
): PlannedRoutes | null {
  const numberOf = (id: string | null): number | null =>
    id === null ? null : (index.find(id)?.number ?? null);
  const [from, to, through] = [numberOf(query.from), numberOf(query.to), numberOf(query.through)];
  const avoided = query.avoid.map(numberOf).join(',');
  const { prefer, lateral } = query;
  return useMemo(() => {
    if (from === null || to === null || from === to) return null;
    const avoid = avoided.split(',').flatMap((number) => (number === '' ? [] : Number(number)));
    const asked = { from, to, through, avoid, prefer, lateral, most: mostRoutes };
    const { routes, exact } = findRoutes(network, asked, skills);
    return { asked, exact, routes: routes.map((route) => describeRoute(network, route, t, skills)) };
  }, [network, from, to, through, avoided, prefer, lateral, skills]);
}
