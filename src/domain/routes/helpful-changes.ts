import { findRoutes, type RouteQuery } from './find-routes.ts';
import type { RouteNetwork } from './route-network.ts';

/** Something that is asked of routes and can be asked no longer. */
export type RouteChange =
  { kind: 'lateral' } | { kind: 'through' } | { kind: 'pay' } | { kind: 'avoid'; role: number };

/** Changes that together lead to a route. */
export interface HelpfulChange {
  changes: readonly RouteChange[];
  query: RouteQuery;
}

/**
 * Where a query finds no route: each single change after which there is one; where none is enough alone, several together, none of
 * them in vain. Empty where no change helps.
 */
export function helpfulChanges(network: RouteNetwork, query: RouteQuery): HelpfulChange[] {
  const possible: RouteChange[] = [
    ...(query.lateral ? [] : [{ kind: 'lateral' as const }]),
    ...(query.prefer === 'pay' ? [{ kind: 'pay' as const }] : []),
    ...(query.through === null ? [] : [{ kind: 'through' as const }]),
    ...query.avoid.map((role) => ({ kind: 'avoid' as const, role })),
  ];
  const changed = (changes: readonly RouteChange[]): RouteQuery => changes.reduce(apply, query);
  const leads = (changes: readonly RouteChange[]): boolean => hasRoute(network, changed(changes));
  const single = possible.filter((change) => leads([change]));
  if (single.length > 0) return single.map((change) => ({ changes: [change], query: changed([change]) }));
  if (possible.length < 2 || !leads(possible)) return [];
  let needed = possible;
  for (const change of possible) {
    const rest = needed.filter((each) => each !== change);
    if (leads(rest)) needed = rest;
  }
  return [{ changes: needed, query: changed(needed) }];
}

function apply(query: RouteQuery, change: RouteChange): RouteQuery {
  switch (change.kind) {
    case 'lateral':
      return { ...query, lateral: true };
    case 'through':
      return { ...query, through: null };
    case 'pay':
      return { ...query, prefer: 'moves' };
    case 'avoid':
      return { ...query, avoid: query.avoid.filter((role) => role !== change.role) };
  }
}

/** Which routes there are doesn't hang on skills, and the fewest moves are found soonest. */
function hasRoute(network: RouteNetwork, query: RouteQuery): boolean {
  const prefer = query.prefer === 'pay' ? 'pay' : 'moves';
  return findRoutes(network, { ...query, prefer, most: 1 }).routes.length > 0;
}
