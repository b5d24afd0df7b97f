import type { RoutePreference } from '#domain/routes/find-routes.ts';
import { isRoleId } from './role-id.ts';
import { type RawQuery, text } from './view-url.ts';

/** `plan`: routes between two roles; `leads`: all that leads to one; `onward`: all that one leads to. */
export type RoutesViewKind = 'plan' | 'leads' | 'onward';

/** Which routes are asked for, and which of those found is shown. */
export interface RoutesQuery {
  /** Ids of roles; null where none is chosen yet. */
  from: string | null;
  to: string | null;
  prefer: RoutePreference;
  /** Whether lateral moves may be taken. */
  lateral: boolean;
  /** A role that every route must pass. */
  through: string | null;
  /** Roles that no route may pass, each once, in the order in which they were added. */
  avoid: readonly string[];
  /** The route that is shown, from 1. */
  route: number;
  view: RoutesViewKind;
  /** Words that narrow the roles of `leads` and `onward`. */
  words: string;
}

export const mostRoutes = 5;

/** More than these would make an address too long to share. */
export const mostAvoided = 20;
const mostLetters = 100;

/** What is asked for where an address says nothing. */
export const plainRoutesQuery: RoutesQuery = {
  ...{ from: null, to: null, prefer: 'moves', lateral: true, through: null, avoid: [] },
  ...{ route: 1, view: 'plan', words: '' },
};

/** Reads which routes are asked for; what is unknown or broken falls back to its default. */
export function parseRoutesQuery(query: RawQuery): RoutesQuery {
  const role = (name: string): string | null => {
    const id = text(query, name).trim().toLowerCase();
    return isRoleId(id) ? id : null;
  };
  const [prefer, view, route] = [text(query, 'prefer'), text(query, 'view'), text(query, 'route')];
  const avoid = text(query, 'avoid')
    .split(',')
    .map((id) => id.trim().toLowerCase())
    .filter(isRoleId);
  return {
    from: role('from'),
    to: role('to'),
    prefer: prefer === 'skills' || prefer === 'pay' ? prefer : 'moves',
    lateral: text(query, 'lateral') !== 'no',
    through: role('through'),
    avoid: [...new Set(avoid)].slice(0, mostAvoided),
    route: /^[1-5]$/.test(route) ? Number(route) : 1,
    view: view === 'leads' || view === 'onward' ? view : 'plan',
    words: text(query, 'q')
      .slice(0, mostLetters)
      .replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** The inverse of `parseRoutesQuery`: only what differs from the defaults. */
export function formatRoutesQuery(query: RoutesQuery): Record<string, string> {
  const { from, to, prefer, lateral, through, avoid, route, view, words } = query;
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(prefer === 'moves' ? {} : { prefer }),
    ...(lateral ? {} : { lateral: 'no' }),
    ...(through === null ? {} : { through }),
    ...(avoid.length === 0 ? {} : { avoid: avoid.join(',') }),
    ...(route === 1 ? {} : { route: String(route) }),
    ...(view === 'plan' ? {} : { view }),
    ...(words === '' ? {} : { q: words }),
  };
}

/** The same query with other ids of roles, e.g. new ones of roles that were renamed; null leaves a role out. */
export function withRoleIds(query: RoutesQuery, idOf: (id: string) => string | null): RoutesQuery {
  const changed = (id: string | null): string | null => (id === null ? null : idOf(id));
  const avoid = query.avoid.flatMap((id) => changed(id) ?? []);
  return {
    ...query,
    ...{ from: changed(query.from), to: changed(query.to), through: changed(query.through) },
    avoid: [...new Set(avoid)],
  };
}

/** The ids of all roles that a query names, each once. */
export const namedRoles = ({ from, to, through, avoid }: RoutesQuery): string[] => [
  ...new Set([from, to, through, ...avoid].filter((id) => id !== null)),
];
