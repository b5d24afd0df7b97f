import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { formatRoutesQuery, type RoutesQuery } from '#contract/routes-query.ts';
import { useRejectedPairs } from '#data/rejected-pairs.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { useHeldSkills } from '#data/use-held-skills.ts';
import type { RouteSkills } from '#domain/routes/find-routes.ts';
import type { RouteNetwork } from '#domain/routes/route-network.ts';
import { rejectedNumbers } from '#domain/skills/covered-skills.ts';
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

const order = {
  moves: 'those with the fewest moves first',
  skills: 'those with the least to learn first',
  pay: 'none with a known pay cut',
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
          ? 'Both ends are the same role. Choose another one for either of them.'
          : from === null && to === null
            ? 'Choose where to start and where to get to. Up to five different routes are found over the moves that role documents state.'
            : from === null
              ? 'Choose where to start, or look at all that leads there.'
              : 'Choose where to get to, or look at all that it leads to.'}
      </p>
      {from === null && to !== null && (
        <Link to="/routes" search={formatRoutesQuery({ ...query, view: 'leads' })} className={buttonClass()}>
          What leads here
        </Link>
      )}
      {to === null && from !== null && (
        <Link to="/routes" search={formatRoutesQuery({ ...query, view: 'onward' })} className={buttonClass()}>
          Where this leads
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
        <span className="sr-only">Loading the skills</span>
        <Skeleton className="h-96" />
      </div>
    );

  const { asked, routes, exact } = planned;
  const shown = Math.min(query.route, routes.length) - 1;
  const count =
    routes.length === 0
      ? 'No route found'
      : `${routes.length} ${routes.length === 1 ? 'route' : 'different routes'} found, ${order[query.prefer]}`;
  return (
    <div className="space-y-4">
      <div className="space-y-1 text-sm print:hidden">
        <p role="status" data-outcome tabIndex={-1} className="w-fit font-medium">
          {count}.{exact ? '' : ' There may be better ones: there are too many ways to look at all of them.'}
        </p>
        {routes.length > 0 && opened && held.ids.length > 0 && (
          <p className="text-ink-soft">
            Skills are counted against what {index.roles[asked.from]?.title} asks for and the skills you have.
          </p>
        )}
        {skillTable.error && (
          <p className="flex flex-wrap items-center gap-3 rounded-xl border border-line bg-lateral-soft p-3">
            The skills could not be loaded, so no skill gap is counted.
            <button type="button" onClick={() => void skillTable.refetch()} className={buttonClass()}>
              Try again
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
