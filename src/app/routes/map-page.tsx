import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import type { MapQuery } from '#contract/map-query.ts';
import { formatMapQuery, parseMapQuery } from '#contract/map-query.ts';
import type { RawQuery } from '#contract/view-url.ts';
import { askingRolesQuery } from '#data/asking-roles.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { useCoverageOf } from '#data/shown-coverage.ts';
import { familyLanes } from '#domain/graph/map-lanes.ts';
import { payLanes } from '#domain/graph/map-pay-lanes.ts';
import { layoutMap } from '#domain/layout/map-layout.ts';
import { activeFilters } from '#features/map/active-filters.ts';
import { FilterBar } from '#features/map/filter-bar.tsx';
import { FilterResult } from '#features/map/filter-result.tsx';
import { MapLegend } from '#features/map/map-legend.tsx';
import { lightUp, mapCoverage } from '#features/map/map-scene.ts';
import { MapSkeleton } from '#features/map/map-skeleton.tsx';
import { RoleMap } from '#features/map/role-map.tsx';
import { useFilterChoices, useFilteredRoles } from '#features/map/use-filtered-roles.ts';
import { useFoundRoles } from '#data/use-found-roles.ts';
import { WordsInput } from '#features/map/words-input.tsx';
import { useEmbedding } from '#ui/embedding.ts';
import { Segmented } from '#ui/segmented.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { directionOf } from '#messages/locales.ts';
import { spokenLocale, t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { OptionalPart } from '../optional-part.tsx';
import { PageTitle } from '../page-title.tsx';
import { useScreen } from '../use-screen.ts';
import { useShownLater } from '../use-shown-later.ts';

const MapList = lazy(async () => ({ default: (await import('#features/map/map-list.tsx')).MapList }));

const route = getRouteApi('/map');

const EmbedButton = lazy(async () => ({ default: (await import('../embed-button.tsx')).EmbedButton }));

/** Width to height of the plane: that of the window it is seen through, roughly. */
const aspects = { phone: 0.6, tablet: 1.2, desktop: 1.8 } as const;

const noFilters: Partial<MapQuery> = {
  ...{ words: '', families: [], skill: null, levels: null, track: null, pay: null, documented: null },
};

/** The roles of a corpus as a map or a list, with the filters above them. */
function Corpus({ index }: { index: RoleIndexData }) {
  const rawQuery = route.useSearch();
  const asked = useMemo(() => parseMapQuery(rawQuery), [rawQuery]);
  // The controls tell at once what the address asks for; what they change follows.
  const query = useShownLater(asked);
  const navigate = useNavigate();
  const router = useRouter();
  const embedding = useEmbedding();
  const viewKey = useShownLater(useLocation({ select: ({ state }) => state.__TSR_key ?? '' }));
  const screen = useScreen();
  const usual = screen === 'phone' ? 'list' : 'map';
  const view = query.view ?? usual;
  const choices = useFilterChoices(index);
  const found = useFoundRoles(query.words, index.roles.length);
  const { data: asking } = useQuery({
    ...askingRolesQuery(query.skill ?? ''),
    enabled: query.skill !== null,
  });
  const met = useFilteredRoles(index, choices, query, found, asking?.roles ?? null);
  const active = activeFilters(asked, choices, asking?.name ?? null);
  const selected = query.role === null ? null : index.find(query.role);

  const layout = useMemo(() => {
    const { roles, ends, families } = index;
    const lanes = query.axis === 'pay' ? payLanes(roles, t) : familyLanes(roles, ends, families, t);
    return layoutMap(roles, lanes, aspects[screen], directionOf(spokenLocale()) === 'rtl');
  }, [index, query.axis, screen]);
  const lit = useMemo(() => lightUp(layout, met), [layout, met]);
  const coverageOf = useCoverageOf();
  const coverage = useMemo(() => coverageOf && mapCoverage(index.roles, coverageOf, t), [index, coverageOf]);
  const listed = useMemo(() => {
    if (view === 'map') return [];
    const byTitle = new Intl.Collator(t.locale);
    const order = found === null ? null : new Map(found.map((role, place) => [role, place]));
    const roles = met === null ? [...index.roles] : met.flatMap((number) => index.roles[number] ?? []);
    return roles.sort((a, b) =>
      order ? (order.get(a.number) ?? 0) - (order.get(b.number) ?? 0) : byTitle.compare(a.title, b.title),
    );
  }, [index, met, found, view]);

  const show = useCallback(
    (change: Partial<MapQuery>, replace = false) =>
      void navigate({
        to: '/map',
        search: (before: RawQuery) => formatMapQuery({ ...parseMapQuery(before), page: 1, ...change }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  const onSelect = useCallback(
    (role: IndexedRole | null) => show({ role: role?.id ?? null, page: query.page }),
    [show, query.page],
  );
  const onOpen = useCallback(
    ({ id }: IndexedRole) =>
      embedding
        ? embedding.open(router.buildLocation({ to: '/roles/$id', params: { id } }).publicHref)
        : void navigate({ to: '/roles/$id', params: { id } }),
    [embedding, router, navigate],
  );

  return (
    <div
      aria-busy={query !== asked}
      className={`tray-room flex flex-1 flex-col ${view === 'map' ? 'h-[calc(100dvh-3.75rem-var(--tray))] min-h-140 flex-none embedded:h-auto embedded:min-h-0 embedded:flex-auto' : ''}`}
    >
      <div className="space-y-2 border-b bg-surface px-4 py-3 sm:px-5 bare:bg-transparent">
        <div className="flex flex-wrap items-center gap-2">
          <h1 className="me-2 w-full text-xl font-bold tracking-tight sm:w-auto embedded:sr-only">
            {t('map.heading')}
          </h1>
          <WordsInput words={asked.words} onChange={(words) => show({ words }, true)} />
          <FilterBar index={index} query={asked} choices={choices} active={active} onChange={show} />
          <div className="flex flex-wrap items-center gap-2 lg:ms-auto">
            {(asked.view ?? usual) === 'map' && (
              <Segmented
                name="axis"
                label={t('map.lanes')}
                choices={[
                  { value: 'level', label: t('map.families') },
                  { value: 'pay', label: t('map.pay') },
                ]}
                value={asked.axis}
                onChange={(axis) => show({ axis })}
              />
            )}
            <Segmented
              name="view"
              label={t('map.showAs')}
              choices={[
                { value: 'map', label: t('frame.map'), icon: 'map' },
                { value: 'list', label: t('view.list'), icon: 'list' },
              ]}
              value={asked.view ?? usual}
              onChange={(value) => show({ view: value })}
            />
            <OptionalPart room={<span className="w-20 max-sm:hidden" />}>
              <EmbedButton />
            </OptionalPart>
          </div>
        </div>
        <FilterResult
          met={met?.length ?? index.roles.length}
          total={index.roles.length}
          isSearching={query.words.trim() !== '' && found === null}
          active={active}
          onChange={show}
          onClear={() => show(noFilters)}
          aside={
            view === 'map' ? (
              <MapLegend hasParts={query.axis === 'level'} isCovered={coverage !== null} />
            ) : null
          }
        />
      </div>
      {index.roles.length === 0 ? (
        <p className="p-8 text-ink-soft">{t('map.empty')}</p>
      ) : view === 'map' ? (
        <RoleMap
          index={index}
          layout={layout}
          lit={lit}
          coverage={coverage}
          met={met}
          laneHeading={t(query.axis === 'pay' ? 'map.bandBegins' : 'map.family')}
          selected={selected}
          viewKey={viewKey}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      ) : (
        <Suspense fallback={<Skeleton className="m-6 h-dvh" />}>
          <MapList
            roles={listed}
            page={query.page}
            pageLink={(page, children, className) => (
              <Link to="/map" search={formatMapQuery({ ...query, page })} className={className}>
                {children}
              </Link>
            )}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The whole corpus. */
export function MapPage() {
  const { data, error, refetch } = useQuery(roleIndexQuery);
  if (error)
    return (
      <>
        <PageTitle title={t('problem.title')} />
        <BundleProblemNotice error={error} onRetry={() => void refetch()} />
      </>
    );
  return (
    <>
      <PageTitle title={t('frame.map')} />
      {data ? <Corpus index={data} /> : <MapSkeleton />}
    </>
  );
}
