import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { formatRoutesQuery, type RoutesQuery } from '#contract/routes-query.ts';
import type { DescribedRoute } from '#domain/routes/describe-route.ts';
import { routeTitle, routeWords } from '#domain/routes/route-words.ts';
import { t } from '#messages/spoken.ts';
import { Link } from '@tanstack/react-router';
import { titlesOf } from './role-words.ts';

interface FoundRoutesProps {
  index: RoleIndexData;
  query: RoutesQuery;
  routes: readonly DescribedRoute[];
  /** The place of the route that is shown. */
  shown: number;
}

/** The routes found, each in short; the chosen one is shown beside them. */
export function FoundRoutes({ index, query, routes, shown }: FoundRoutesProps) {
  return (
    <ol
      aria-label={t('routes.found')}
      className="grid gap-2.5 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]"
    >
      {routes.map((route, place) => {
        const { moves, pay, skills, stated } = routeWords(route, t);
        return (
          <li
            key={route.roles.join(' ')}
            className="relative rounded-xl border border-line bg-surface py-3 ps-5 pe-4 shadow-card before:absolute before:inset-y-3 before:start-2 before:w-1 before:rounded-full hover:border-accent has-aria-[current]:border-accent has-aria-[current]:before:bg-accent forced-colors:has-aria-[current]:border-4"
          >
            <Link
              to="/routes"
              search={formatRoutesQuery({ ...query, route: place + 1 })}
              resetScroll={false}
              aria-current={place === shown ? 'true' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
              className="inline-block min-h-6 font-semibold wrap-anywhere after:absolute after:inset-0 after:rounded-xl"
            >
              <span className="sr-only">{t('routes.number', { number: place + 1 })} </span>
              {routeTitle(titlesOf(index, route.roles.slice(1, -1)), t)}
            </Link>
            <ul className="mt-1 space-y-0.5 text-sm text-ink-soft tabular-nums">
              <li className="font-medium text-ink">{moves}</li>
              {skills !== null && <li>{skills}</li>}
              <li>{pay}</li>
              <li>{stated}</li>
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
