import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { formatRoutesQuery, type RoutesQuery } from '#contract/routes-query.ts';
import type { RouteQuery } from '#domain/routes/find-routes.ts';
import { helpfulChanges, type RouteChange } from '#domain/routes/helpful-changes.ts';
import { nearestReachable, type NearestRole } from '#domain/routes/nearest-reachable.ts';
import type { RouteNetwork } from '#domain/routes/route-network.ts';
import type { SkillTable } from '#domain/skills/skill-table.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { factWords } from './role-words.ts';

interface NoRouteProps {
  index: RoleIndexData;
  network: RouteNetwork;
  query: RoutesQuery;
  asked: RouteQuery;
  table: SkillTable | null;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function without(query: RoutesQuery, changes: readonly RouteChange[], index: RoleIndexData): RoutesQuery {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const dropped = changes.flatMap((change) =>
    change.kind === 'avoid' ? (index.roles[change.role]?.id ?? []) : [],
  );
  return {
    ...query,
    ...(kinds.has('lateral') ? { lateral: true } : {}),
    ...(kinds.has('pay') ? { prefer: 'moves' as const } : {}),
    ...(kinds.has('through') ? { through: null } : {}),
    avoid: query.avoid.filter((id) => !dropped.includes(id)),
    route: 1,
  };
}

function changeWords(change: RouteChange, { through }: RoutesQuery, index: RoleIndexData): string {
  switch (change.kind) {
    case 'lateral':
      return 'allow lateral moves';
    case 'pay':
      return 'allow a pay cut';
    case 'through':
      return `do not insist on ${index.find(through ?? '')?.title ?? 'the role to pass'}`;
    case 'avoid':
      return `no longer avoid ${index.roles[change.role]?.title ?? 'a role'}`;
  }
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function nearWords({ distance, apart, sharedSkills }: NearestRole, goal: string): string {
  return [
    `Reached in ${counted(distance, 'move')}`,
    ...(apart === null ? [] : [`${counted(apart, 'move')} from ${goal}, in either direction`]),
    ...(sharedSkills === null
      ? []
      : [`asks for ${sharedSkills.shared} of the ${sharedSkills.total} skills that are named there`]),
  ].join('; ');
}

/** Says that there is no route, what could be asked otherwise to find one, and which roles near the goal can be reached. */
export function NoRoute({ index, network, query, asked, table }: NoRouteProps) {
  const helpful = useMemo(() => helpfulChanges(network, asked), [network, asked]);
  const near = useMemo(
    () => nearestReachable(network, { ...asked, most: 5 }, table),
    [network, asked, table],
  );
  const [from, to] = [index.roles[asked.from], index.roles[asked.to]];
  if (!from || !to) return null;
  return (
    <div className="max-w-3xl space-y-6">
      <div className="space-y-3 rounded-2xl border border-line bg-surface p-5 shadow-card">
        <h2 className="text-lg font-semibold">
          {query.prefer === 'pay' ? 'No route without a known pay cut' : 'No route is stated'}
        </h2>
        <p className="text-ink-soft">
          No chain of stated moves leads from {from.title} to {to.title}
          {helpful.length > 0
            ? ' under these conditions.'
            : '. That says nothing about whether people make this change.'}
        </p>
        {helpful.length > 0 && (
          <>
            <p className="text-sm font-semibold">
              {helpful.length === 1 ? 'This leads to one:' : 'Each of these leads to one:'}
            </p>
            <ul className="flex flex-wrap gap-2">
              {helpful.map(({ changes }) => (
                <li key={changes.map((change) => JSON.stringify(change)).join(' ')}>
                  <Link
                    to="/routes"
                    search={formatRoutesQuery(without(query, changes, index))}
                    resetScroll={false}
                    className={buttonClass('secondary', 'whitespace-normal')}
                  >
                    {sentence(changes.map((change) => changeWords(change, query, index)).join(', '))}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <section aria-labelledby="nearest" className="space-y-3">
        <h2 id="nearest" className="font-semibold">
          {near.length > 0
            ? `Nearest to ${to.title} that can be reached`
            : 'Nothing else can be reached either'}
        </h2>
        {near.length === 0 ? (
          <p className="text-sm text-ink-soft">
            No document states a move on from {from.title}
            {asked.lateral ? '' : ' without lateral moves'}.
          </p>
        ) : (
          <ul className="space-y-2">
            {near.map((each) => {
              const role = index.roles[each.role];
              if (!role) return null;
              return (
                <li
                  key={role.id}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl border border-line bg-surface px-4 py-3 shadow-card sm:flex-nowrap"
                >
                  <div className="min-w-0">
                    <Link
                      to="/roles/$id"
                      params={{ id: role.id }}
                      className="inline-block min-h-6 font-semibold wrap-anywhere hover:text-accent"
                    >
                      {role.title}
                    </Link>
                    <p className="text-sm tabular-nums">{factWords(role)}</p>
                    <p className="text-sm text-ink-soft">{nearWords(each, to.title)}.</p>
                  </div>
                  <Link
                    to="/routes"
                    search={formatRoutesQuery({ ...query, to: role.id, route: 1 })}
                    className={buttonClass('secondary')}
                  >
                    Show route<span className="sr-only"> to {role.title}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
      </section>
    </div>
  );
}
