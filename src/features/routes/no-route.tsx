import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { formatRoutesQuery, type RoutesQuery } from '#contract/routes-query.ts';
import type { RouteQuery } from '#domain/routes/find-routes.ts';
import { helpfulChanges, type RouteChange } from '#domain/routes/helpful-changes.ts';
import { nearestReachable, type NearestRole } from '#domain/routes/nearest-reachable.ts';
import type { RouteNetwork } from '#domain/routes/route-network.ts';
import type { SkillTable } from '#domain/skills/skill-table.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
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
      return t('routes.allowLateral');
    case 'pay':
      return t('routes.allowCut');
    case 'through':
      return t('routes.dropThrough', { title: index.find(through ?? '')?.title ?? through ?? '' });
    case 'avoid':
      return t('routes.dropAvoid', { title: index.roles[change.role]?.title ?? '' });
  }
}

function nearWords({ distance, apart, sharedSkills }: NearestRole, title: string): string {
  return [
    t('routes.reached', { count: distance }),
    ...(apart === null ? [] : [t('routes.apart', { count: apart, title })]),
    ...(sharedSkills === null ? [] : [t('routes.asksFor', sharedSkills)]),
  ].join(t('fact.semicolon'));
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
          {t(query.prefer === 'pay' ? 'routes.noPayRoute' : 'routes.noRoute')}
        </h2>
        <p className="text-ink-soft">
          {t(helpful.length > 0 ? 'routes.noChainSo' : 'routes.noChain', {
            from: from.title,
            to: to.title,
          })}
        </p>
        {helpful.length > 0 && (
          <>
            <p className="text-sm font-semibold">{t('routes.helps', { count: helpful.length })}</p>
            <ul className="flex flex-wrap gap-2">
              {helpful.map(({ changes }) => (
                <li key={changes.map((change) => JSON.stringify(change)).join(' ')}>
                  <Link
                    to="/routes"
                    search={formatRoutesQuery(without(query, changes, index))}
                    resetScroll={false}
                    className={buttonClass('secondary', 'py-1.5 text-start whitespace-normal!')}
                  >
                    {changes.map((change) => changeWords(change, query, index)).join(t('fact.semicolon'))}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <section aria-labelledby="nearest" className="space-y-3">
        <h2 id="nearest" className="font-semibold">
          {near.length > 0 ? t('routes.nearest', { title: to.title }) : t('routes.nothingElse')}
        </h2>
        {near.length === 0 ? (
          <p className="text-sm text-ink-soft">
            {t(asked.lateral ? 'routes.noMoveOn' : 'routes.noStepOn', { title: from.title })}
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
                      <bdi {...stated}>{role.title}</bdi>
                    </Link>
                    <p className="text-sm tabular-nums">{factWords(role)}</p>
                    <p className="text-sm text-ink-soft">{nearWords(each, to.title)}.</p>
                  </div>
                  <Link
                    to="/routes"
                    search={formatRoutesQuery({ ...query, to: role.id, route: 1 })}
                    aria-label={t('routes.showTo', { title: role.title })}
                    className={buttonClass('secondary')}
                  >
                    {t('routes.show')}
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
