import type { RoleFile } from '#contract/bundle-role.ts';
import type { ChosenMove, Depth, Opening, RawQuery, RoleQuery, RoleViewKind } from '#contract/view-url.ts';
import { formatRoleQuery, mostOpened, parseRoleQuery, plainRoleQuery } from '#contract/view-url.ts';
import { fetchRoleAhead } from '#data/fetch-ahead.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { ExportMenu } from '#features/export/export-menu.tsx';
import { PrintView } from '#features/export/print-view.tsx';
import { GraphHint } from '#features/explore/graph-hint.tsx';
import { plainScene } from '#features/explore/role-scene.ts';
import { useRoleScene } from '#features/explore/use-role-scene.ts';
import { useEmbedding } from '#ui/embedding.ts';
import { Segmented } from '#ui/segmented.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useFetchedLater } from '#ui/use-fetched-later.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { t } from '#messages/spoken.ts';
import { useQueryClient } from '@tanstack/react-query';
import { CatchBoundary, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { createElement, Suspense, useCallback, useMemo } from 'react';
import { useShowKeys } from './keys.ts';
import { loadList, RoleGraph, RoleList, TableView } from './role-parts.ts';
import { useViewKeys } from './use-view-keys.ts';
import { ListProblem, ViewProblem } from './view-problem.tsx';

const views = ['graph', 'list', 'table'] as const;

const depthChoices = [
  { value: '1', label: '1' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
] as const;

/** With a side of a role opened, or closed where it was open. */
function toggled(opened: readonly Opening[], side: Opening): Partial<RoleQuery> {
  const others = opened.filter((each) => each.id !== side.id || each.side !== side.side);
  return { opened: others.length < opened.length ? others : [...others, side].slice(-mostOpened) };
}

interface SurroundingsProps {
  file: RoleFile;
  query: RoleQuery;
  view: RoleViewKind;
  /** What the address asks for, and the view that is: the controls tell it at once, while what they change follows. */
  asked: { id: RoleId; query: RoleQuery; view: RoleViewKind };
  /** What stands at the right end of the tool bar. */
  aside: ReactNode;
}

/** The roles around the focus in the chosen view, with the choice of view and depth above it. */
export function RoleSurroundings({ file, query, view, asked, aside }: SurroundingsProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const showKeys = useShowKeys();
  const isPrinting = usePrinting();
  const embedding = useEmbedding();
  const printedList = useFetchedLater(loadList);
  const scene = useRoleScene(file, query.depth, query.opened);
  const { title } = file.role;
  const { depth, axis, view: chosenView } = query;
  const search = useMemo(
    () => formatRoleQuery({ ...plainRoleQuery, depth, axis, view: chosenView }),
    [depth, axis, chosenView],
  );
  // What is asked for is added to what was asked for since this was drawn.
  const show = useCallback(
    (change: (now: RoleQuery) => Partial<RoleQuery>, replace = false) =>
      void navigate({
        replace,
        to: '/roles/$id',
        params: { id: asked.id },
        search: (before: RawQuery) => {
          const now = parseRoleQuery(before);
          return formatRoleQuery({ ...now, ...change(now) });
        },
        resetScroll: false,
      }),
    [navigate, asked.id],
  );
  const ask = (change: Partial<RoleQuery>, replace = false) => show(() => change, replace);
  const onApproach = useCallback(
    (near: RoleId) =>
      void fetchRoleAhead(queryClient, near, (next) => {
        const scene = plainScene(next);
        return view === 'graph' && scene.lines;
      }),
    [queryClient, view],
  );
  const onToggle = useCallback((side: Opening) => show(({ opened }) => toggled(opened, side)), [show]);
  const onChooseMove = useCallback((move: ChosenMove | null) => show(() => ({ move })), [show]);
  const byPay = query.axis === 'pay';
  const viewTitle = t('view.title', { title });
  const count = scene.view.roles.length - 1;
  const ref = useViewKeys(view, asked.view, (next) => ask({ view: next }));

  return (
    <section ref={ref} aria-label={t('view.paths', { title })} className="flex min-h-0 min-w-0 flex-col">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b bg-surface/60 px-4 py-1 max-[24rem]:px-2.5 sm:gap-x-3 sm:gap-y-2 sm:px-6 sm:py-2 lg:max-xl:gap-x-1.5 2xl:gap-x-6 print:hidden! embedded:justify-between embedded:px-4 bare:bg-transparent">
        <Segmented
          name="view"
          label={t('view.showAs')}
          choices={views.map((value) => ({ value, icon: value, label: t(`view.${value}`) }))}
          value={asked.view}
          hasSigns
          onChange={(value) => ask({ view: value })}
        />
        {asked.view === 'graph' && (
          <div className="embedded:hidden">
            <Segmented
              name="axis"
              label={t('view.place')}
              choices={[
                { value: 'level', label: t('view.byLevel') },
                { value: 'pay', label: t('view.byPay') },
              ]}
              value={asked.query.axis}
              onChange={(axis) => ask({ axis })}
            />
          </div>
        )}
        <div className="flex items-center gap-2 text-sm text-ink-soft sm:ms-auto embedded:hidden">
          <span aria-hidden="true" className="roomy-only">
            {t('view.movesAway')}
          </span>
          <Segmented
            name="depth"
            label={t('view.depth')}
            choices={depthChoices}
            value={String(asked.query.depth) as (typeof depthChoices)[number]['value']}
            onChange={(value) => ask({ depth: Number(value) as Depth })}
          />
        </div>
        <div className="embedded:hidden">
          <ExportMenu scene={scene} title={viewTitle} byPay={byPay} />
        </div>
        {aside}
      </div>
      <p role="status" className="sr-only">
        {t('view.count', { count, title })}
      </p>
      {scene.missing.length > 0 && (
        <p role="status" className="border-b bg-lateral-soft px-4 py-2 text-sm sm:px-6">
          {t('view.missing', {
            roles: scene.missing.map((id) => scene.roles.get(id)?.title ?? id).join(t('list.comma')),
          })}
        </p>
      )}
      {view === 'graph' && (
        <div className="embedded:hidden">
          <GraphHint />
        </div>
      )}
      <PrintView scene={scene} title={viewTitle} byPay={byPay}>
        {isPrinting &&
          view === 'graph' &&
          printedList &&
          createElement(printedList, { scene, search, onApproach })}
        {view === 'graph' ? (
          <div
            data-view="graph"
            tabIndex={-1}
            className="relative h-[61dvh] min-h-96 sm:h-[calc(100dvh-23.75rem)] lg:h-auto lg:flex-1 print:hidden! embedded:h-auto embedded:flex-auto"
          >
            {embedding?.strut(query.depth === 1 ? file.neighbourhood.positions : scene.boxes)}
            <div className="size-full embedded:absolute embedded:inset-0">
              <CatchBoundary getResetKey={() => view} errorComponent={ViewProblem}>
                <Suspense fallback={<Skeleton className="m-6 h-[calc(100%-3rem)]" />}>
                  <RoleGraph
                    scene={scene}
                    axis={query.axis}
                    search={search}
                    chosenMove={query.move}
                    onApproach={onApproach}
                    onToggle={onToggle}
                    onChooseMove={onChooseMove}
                    onShowKeys={showKeys}
                  />
                </Suspense>
              </CatchBoundary>
            </div>
          </div>
        ) : (
          <div
            key={file.role.id}
            data-view={view}
            tabIndex={-1}
            className="min-h-0 lg:flex-1 lg:overflow-y-auto"
          >
            <CatchBoundary
              getResetKey={() => view}
              errorComponent={view === 'list' ? ListProblem : ViewProblem}
            >
              <Suspense fallback={<Skeleton className="m-6 h-160" />}>
                {view === 'list' ? (
                  <RoleList scene={scene} search={search} onApproach={onApproach} />
                ) : (
                  <TableView
                    scene={scene}
                    search={search}
                    query={asked.query.table}
                    onChange={(table, isTyping) => ask({ table }, isTyping)}
                  />
                )}
              </Suspense>
            </CatchBoundary>
          </div>
        )}
      </PrintView>
    </section>
  );
}
