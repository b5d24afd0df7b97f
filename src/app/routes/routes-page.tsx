import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import {
  formatRoutesQuery,
  namedRoles,
  parseRoutesQuery,
  type RoutesQuery,
  type RoutesViewKind,
} from '#contract/routes-query.ts';
import { formatQueryString } from '#contract/view-url.ts';
import { readRecentRoles } from '#data/recent-roles.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { routeNetworkQuery } from '#data/route-network.ts';
import type { RouteNetwork } from '#domain/routes/route-network.ts';
import { EndPicker } from '#features/routes/end-picker.tsx';
import { ReachList } from '#features/routes/reach-list.tsx';
import { RouteOptions } from '#features/routes/route-options.tsx';
import { RoutePlan } from '#features/routes/route-plan.tsx';
import { useKeptFocus } from '#features/routes/use-kept-focus.ts';
import { SearchBox } from '#features/search/search-box.tsx';
import type { MessageKey } from '#messages/message-types.ts';
import { t } from '#messages/spoken.ts';
import { AnsweringCheckbox } from '#ui/answering-checkbox.tsx';
import { Icon } from '#ui/icon.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { PageActions } from '../page-actions.tsx';
import { PageTitle } from '../page-title.tsx';
import { UnknownRouteRoles } from '../unknown-route-roles.tsx';

const route = getRouteApi('/routes');

const views = [
  ['plan', 'routes.between'],
  ['leads', 'routes.leads'],
  ['onward', 'routes.onward'],
] as const satisfies readonly (readonly [RoutesViewKind, MessageKey])[];

const mostOffered = 4;

const roleSearch = (label: string, onChoose: (id: string) => void) => (
  <SearchBox label={label} placeholder={label} onChoose={onChoose} />
);

function titleOf(index: RoleIndexData, { view, from, to }: RoutesQuery): string {
  const [start, end] = [from, to].map((id) => (id === null ? undefined : index.find(id)?.title));
  if (view === 'leads') return end === undefined ? t('routes.leads') : t('routes.leadsTo', { title: end });
  if (view === 'onward')
    return start === undefined ? t('routes.onward') : t('routes.onwardFrom', { title: start });
  return start !== undefined && end !== undefined
    ? t('routes.fromTo', { from: start, to: end })
    : t('routes.title');
}

function Planner({ index, network }: { index: RoleIndexData; network: RouteNetwork }) {
  const rawQuery = route.useSearch();
  const query = useMemo(() => parseRoutesQuery(rawQuery), [rawQuery]);
  const navigate = useNavigate();
  const recent = useMemo(() => readRecentRoles(), []);
  const { view } = query;
  const show = (change: Partial<RoutesQuery>, replace = false) =>
    void navigate({
      to: '/routes',
      search: formatRoutesQuery({ ...query, route: 1, ...change }),
      replace,
      resetScroll: false,
    });
  const roleOf = (id: string | null) => (id === null ? null : index.find(id));
  const [from, to] = [roleOf(query.from), roleOf(query.to)];
  const offered = recent
    .flatMap((id) => (id === query.from || id === query.to ? [] : (index.find(id) ?? [])))
    .slice(0, mostOffered);
  const end = view === 'leads' ? to : from;
  const frameRef = useKeptFocus(formatQueryString(formatRoutesQuery(query)));
  return (
    <div
      ref={frameRef}
      className="mx-auto w-full max-w-7xl space-y-5 px-4 py-6 sm:px-8 embedded:px-4 embedded:py-5"
    >
      <PageTitle title={titleOf(index, query)} />
      <div className="space-y-4 print:hidden">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div className="space-y-1">
            <h1 className="text-3xl font-bold tracking-tight embedded:sr-only">{t('routes.title')}</h1>
            <p className="max-w-prose text-ink-soft">{t('routes.about')}</p>
          </div>
          <Segmented
            name="view"
            label={t('routes.asked')}
            choices={views.map(([choice, key]) => ({ value: choice, label: t(key) }))}
            value={view}
            onChange={(value) => show({ view: value, words: '' })}
          />
        </div>
        {namedRoles(query).some((id) => index.find(id) === null) && (
          <UnknownRouteRoles index={index} query={query} />
        )}
        <div className="space-y-4 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5">
          <div className="flex flex-col gap-3 sm:flex-row sm:items-start">
            {view !== 'leads' && (
              <EndPicker
                end="from"
                role={from}
                offered={offered}
                search={roleSearch(t('routes.searchFrom'), (id) => show({ from: id }))}
                onChoose={(id) => show({ from: id })}
              />
            )}
            {view === 'plan' && (
              <button
                type="button"
                onClick={() => show({ from: query.to, to: query.from })}
                title={t('routes.swap')}
                className="grid size-11 shrink-0 place-items-center self-center rounded-full border border-line bg-surface text-ink-soft hover:border-line-strong hover:bg-raised hover:text-ink sm:mt-6"
              >
                <Icon name="swap" className="size-5 rotate-90 sm:rotate-0" />
                <span className="sr-only">{t('routes.swap')}</span>
              </button>
            )}
            {view !== 'onward' && (
              <EndPicker
                end="to"
                role={to}
                offered={offered}
                search={roleSearch(t('routes.searchTo'), (id) => show({ to: id }))}
                onChoose={(id) => show({ to: id })}
              />
            )}
          </div>
          {view === 'plan' ? (
            <RouteOptions index={index} query={query} roleSearch={roleSearch} onChange={show} />
          ) : (
            <label className="flex min-h-10 w-fit cursor-pointer items-center gap-2 text-sm font-medium pointer-coarse:min-h-11">
              <AnsweringCheckbox
                checked={query.lateral}
                onChange={(lateral) => show({ lateral })}
                className="size-6 shrink-0"
              />
              {t('routes.laterals')}
            </label>
          )}
        </div>
      </div>
      {view === 'plan' ? (
        <RoutePlan
          index={index}
          network={network}
          query={query}
          copyLink={
            <>
              <PageActions />
            </>
          }
          onChange={(change) => show(change)}
        />
      ) : end ? (
        <ReachList
          index={index}
          network={network}
          query={query}
          role={end.number}
          direction={view}
          onChange={(change) => show(change, true)}
        />
      ) : (
        <p className="rounded-2xl border border-dashed border-line-strong p-6 text-ink-soft">
          {t(view === 'leads' ? 'routes.chooseLeads' : 'routes.chooseOnward')}
        </p>
      )}
    </div>
  );
}

/** Routes between two roles, and all that leads to a role or comes after it. */
export function RoutesPage() {
  const index = useQuery(roleIndexQuery);
  const network = useQuery({ ...routeNetworkQuery, enabled: index.data !== undefined });
  const error = index.error ?? network.error;
  if (error)
    return (
      <>
        <PageTitle title={t('problem.title')} />
        <BundleProblemNotice error={error} onRetry={() => void (index.error ? index : network).refetch()} />
      </>
    );
  if (!index.data || !network.data)
    return (
      <div role="status" className="mx-auto w-full max-w-7xl space-y-5 px-4 py-6 sm:px-8">
        <PageTitle title={t('routes.title')} />
        <h1 className="text-3xl font-bold tracking-tight">{t('routes.title')}</h1>
        <span className="sr-only">{t('routes.loading')}</span>
        <Skeleton className="h-44" />
        <Skeleton className="h-96" />
      </div>
    );
  return <Planner index={index.data} network={network.data} />;
}
