import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { formatRoutesQuery, type RoutesQuery } from '#contract/routes-query.ts';
import { useRejectedPairs } from '#data/rejected-pairs.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { useHeldSkills } from '#data/use-held-skills.ts';
import type { RouteSkills } from '#domain/routes/find-routes.ts';
import type { RouteNetwork } from '#domain/routes/route-network.ts';
import { rejectedNumbers } from '#domain/skills/covered-skills.ts';
import { t } from '#messages/spoken.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { FoundRoutes } from './found-routes.tsx';
import { NoRoute } from './no-route.tsx';
import { ShownRoute } from './shown-route.tsx';
import { usePlannedRoutes } from './use-planned-routes.ts';

interface RoutePlanProps {
  index: RoleIndexData;
  network: RouteNetwork;
  query: RoutesQuery;
  copyLink: ReactNode;
  onChange: (change: Partial<RoutesQuery>) => void;
}

const foundBy = {
  moves: 'routes.foundByMoves',
  skills: 'routes.foundBySkills',
  pay: 'routes.foundByPay',
} as const;

function Help({ query }: { query: RoutesQuery }) {
  const { from, to } = query;
  return (
    <div
      data-outcome
      tabIndex={-1}
      className="space-y-3 rounded-2xl border border-dashed border-line-strong p-6 text-ink-soft"
    >
      <p>
        {from !== null && from === to
          ? t('routes.sameEnds')
          : from === null && to === null
            ? t('routes.chooseEnds')
            : t(from === null ? 'routes.chooseStart' : 'routes.chooseGoal')}
      </p>
      {from === null && to !== null && (
        <Link to="/routes" search={formatRoutesQuery({ ...query, view: 'leads' })} className={buttonClass()}>
          {t('routes.leadsHere')}
        </Link>
      )}
      {to === null && from !== null && (
        <Link to="/routes" search={formatRoutesQuery({ ...query, view: 'onward' })} className={buttonClass()}>
          {t('routes.thisLeads')}
        </Link>
      )}
    </div>
  );
}

/** The routes between two roles, one of them in full; or what can be done where there is none. */
export function RoutePlan({ index, network, query, copyLink, onChange }: RoutePlanProps) {
  const skillTable = useQuery(skillTableQuery);
  const held = useHeldSkills();
  const opened = skillTable.data ?? null;
  const { pairs } = useRejectedPairs();
  const skills = useMemo(
    (): RouteSkills | null =>
      opened && {
        table: opened.table,
        held: held.ids.flatMap((id) => opened.find(id) ?? []),
        rejected: rejectedNumbers(opened.table, pairs, opened.find),
      },
    [opened, held.ids, pairs],
  );
  const isWaiting = query.prefer === 'skills' && skillTable.isPending;
  const planned = usePlannedRoutes(index, network, query, skills);
  if (planned === null) return <Help query={query} />;
  if (isWaiting)
    return (
      <div role="status">
        <span className="sr-only">{t('routes.loadingSkills')}</span>
        <Skeleton className="h-96" />
      </div>
    );

  const { asked, routes, exact } = planned;
  const shown = Math.min(query.route, routes.length) - 1;
  const count =
    routes.length === 0 ? t('routes.noneFound') : t(foundBy[query.prefer], { count: routes.length });
  return (
    <div className="space-y-4">
      <div className="space-y-1 text-sm print:hidden">
        <p role="status" data-outcome tabIndex={-1} className="w-fit font-medium">
          {exact ? count : `${count} ${t('routes.inexact')}`}
        </p>
        {routes.length > 0 && opened && held.ids.length > 0 && (
          <p className="text-ink-soft">
            {t('routes.counted', { title: index.roles[asked.from]?.title ?? '' })}
          </p>
        )}
        {skillTable.error && (
          <p className="flex flex-wrap items-center gap-3 rounded-xl border border-line bg-lateral-soft p-3">
            {t('routes.skillsMissing')}
            <button type="button" onClick={() => void skillTable.refetch()} className={buttonClass()}>
              {t('frame.retry')}
            </button>
          </p>
        )}
      </div>
      {routes.length === 0 ? (
        <NoRoute index={index} network={network} query={query} asked={asked} table={opened?.table ?? null} />
      ) : (
        <div className="space-y-6">
          <div className="print:hidden">
            <FoundRoutes index={index} query={query} routes={routes} shown={shown} />
          </div>
          <ShownRoute
            index={index}
            routes={routes}
            shown={shown}
            query={query}
            skills={opened}
            actions={copyLink}
            onChange={onChange}
          />
        </div>
      )}
    </div>
  );
}
