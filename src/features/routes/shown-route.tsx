import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import type { RoutesQuery } from '#contract/routes-query.ts';
import { mostAvoided } from '#contract/routes-query.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import type { DescribedRoute } from '#domain/routes/describe-route.ts';
import { routeTitle } from '#domain/routes/route-words.ts';
import { t } from '#messages/spoken.ts';
import { buttonClass } from '#ui/button-class.ts';
import type { ReactNode } from 'react';
import { titlesOf } from './role-words.ts';
import { RouteBrief } from './route-brief.tsx';
import { RouteCharts } from './route-charts.tsx';
import { RouteGraph } from './route-graph.tsx';
import { RouteHop } from './route-hop.tsx';
import { useHopFiles } from './use-hop-files.ts';

interface ShownRouteProps {
  index: RoleIndexData;
  routes: readonly DescribedRoute[];
  shown: number;
  query: RoutesQuery;
  skills: OpenedSkills | null;
  /** What can be done with the address. */
  actions: ReactNode;
  onChange: (change: Partial<RoutesQuery>) => void;
}

/** One of the routes found: drawn among the others, at a glance, and move by move; on paper as a brief. */
export function ShownRoute({ index, routes, shown, query, skills, actions, onChange }: ShownRouteProps) {
  const route = routes[shown];
  const files = useHopFiles(route?.roles.flatMap((number) => index.roles[number]?.id ?? []) ?? []);
  if (!route) return null;
  const idOf = (number: number): string => index.roles[number]?.id ?? '';
  const canAvoid = query.avoid.length < mostAvoided;
  return (
    <>
      <section aria-labelledby="shown-route" className="min-w-0 space-y-5 print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="shown-route" className="text-lg font-semibold wrap-anywhere">
            <span className="sr-only">{t('routes.number', { number: shown + 1 })} </span>
            {routeTitle(titlesOf(index, route.roles.slice(1, -1)), t)}
          </h2>
          <div className="flex flex-wrap gap-2 embedded:hidden">
            {actions}
            <button type="button" onClick={() => print()} className={buttonClass()}>
              {t('routes.print')}
            </button>
          </div>
        </div>
        <RouteGraph index={index} routes={routes} shown={shown} />
        {files.error && (
          <div
            role="alert"
            className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-lateral-soft p-3 text-sm"
          >
            <p>{t('routes.sentencesMissing')}</p>
            <button type="button" onClick={files.retry} className={buttonClass()}>
              {t('frame.retry')}
            </button>
          </div>
        )}
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <RouteCharts index={index} route={route} hasSkills={skills !== null} />
          <ol aria-label={t('routes.moves')} className="min-w-0 lg:order-first">
            {route.hops.map((hop, at) => (
              <RouteHop
                key={hop.to}
                index={index}
                hop={hop}
                number={at + 1}
                files={files}
                skills={skills}
                onAvoid={
                  at < route.hops.length - 1 && canAvoid && query.through !== idOf(hop.to)
                    ? () => onChange({ avoid: [...query.avoid, idOf(hop.to)] })
                    : null
                }
                onPass={
                  at < route.hops.length - 1 && query.through !== idOf(hop.to)
                    ? () => onChange({ through: idOf(hop.to) })
                    : null
                }
              />
            ))}
          </ol>
        </div>
      </section>
      <RouteBrief index={index} route={route} files={files} skills={skills} />
    </>
  );
}
