import type { RoleFile } from '#contract/bundle-role.ts';
import type { Depth, Opening, RoleViewKind } from '#contract/view-url.ts';
import { formatRoleQuery, mostOpened, parseRoleQuery } from '#contract/view-url.ts';
import { BundleProblem } from '#data/bundle-problem.ts';
import { fetchRoleAhead } from '#data/fetch-ahead.ts';
import { roleFileQuery } from '#data/role-file.ts';
import { RoleList } from '#features/explore/role-list.tsx';
import { RoleTable } from '#features/explore/role-table.tsx';
import { useRoleScene } from '#features/explore/use-role-scene.ts';
import { RoleHead } from '#features/role/role-head.tsx';
import { RolePanel } from '#features/role/role-panel.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { CatchBoundary, getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { GraphProblem } from '../graph-problem.tsx';
import { PageTitle } from '../page-title.tsx';
import { UnknownRole } from '../unknown-role.tsx';
import { useWideScreen } from '../use-wide-screen.ts';

// React Flow is a third of the app's code; the panel is read while it arrives.
const RoleGraph = lazy(async () => ({
  default: (await import('#features/explore/role-graph.tsx')).RoleGraph,
}));

const route = getRouteApi('/roles/$id');

const viewChoices = [
  { value: 'graph', label: 'Graph', icon: 'graph' },
  { value: 'list', label: 'List', icon: 'list' },
  { value: 'table', label: 'Table', icon: 'table' },
] as const;

const depthChoices = [
  { value: '1', label: '1' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
] as const;

/** The roles around the focus in the chosen view, with the choice of view and depth above it. */
function Surroundings({ file }: { file: RoleFile }) {
  const rawQuery = route.useSearch();
  const query = useMemo(() => parseRoleQuery(rawQuery), [rawQuery]);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const isWide = useWideScreen();
  const view: RoleViewKind = query.view ?? (isWide ? 'graph' : 'list');
  const scene = useRoleScene(file, query.depth, query.opened);
  const search = formatRoleQuery({ ...query, opened: [], move: null });
  const show = (change: Partial<typeof query>) =>
    void navigate({
      to: '/roles/$id',
      params: { id: file.role.id },
      search: formatRoleQuery({ ...query, ...change }),
      resetScroll: false,
    });
  const onApproach = (id: string) => fetchRoleAhead(queryClient, id);
  const toggle = (side: Opening) => {
    const others = query.opened.filter((each) => each.id !== side.id || each.side !== side.side);
    show({ opened: others.length < query.opened.length ? others : [...others, side].slice(-mostOpened) });
  };

  return (
    <section aria-label={`Paths around ${file.role.title}`} className="flex min-w-0 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b bg-surface/60 px-4 py-2 sm:px-6">
        <Segmented
          name="view"
          label="Show the paths as"
          choices={viewChoices}
          value={view}
          onChange={(value) => show({ view: value })}
        />
        <div className="flex items-center gap-2 text-sm text-ink-soft">
          <span aria-hidden="true">Moves away</span>
          <Segmented
            name="depth"
            label="How many moves away to show"
            choices={depthChoices}
            value={String(query.depth) as (typeof depthChoices)[number]['value']}
            onChange={(value) => show({ depth: Number(value) as Depth })}
          />
        </div>
      </div>
      {scene.missing.length > 0 && (
        <p role="status" className="border-b bg-lateral-soft px-4 py-2 text-sm sm:px-6">
          The moves of {scene.missing.map((id) => scene.roles.get(id)?.title ?? id).join(', ')} could not be
          loaded, so the view ends there.
        </p>
      )}
      {view === 'graph' ? (
        <div className="h-[70dvh] min-h-96 lg:h-auto lg:flex-1">
          <CatchBoundary getResetKey={() => view} errorComponent={GraphProblem}>
            <Suspense fallback={<Skeleton className="m-6 h-[calc(100%-3rem)]" />}>
              <RoleGraph
                scene={scene}
                search={search}
                chosenMove={query.move}
                onApproach={onApproach}
                onToggle={toggle}
                onChooseMove={(move) => show({ move })}
              />
            </Suspense>
          </CatchBoundary>
        </div>
      ) : view === 'list' ? (
        <div className="min-h-0 lg:flex-1 lg:overflow-y-auto">
          <RoleList scene={scene} search={search} onApproach={onApproach} />
        </div>
      ) : (
        <div className="min-h-0 lg:flex-1 lg:overflow-y-auto">
          <RoleTable scene={scene} search={search} />
        </div>
      )}
    </section>
  );
}

function RoleSkeleton() {
  return (
    <div role="status" className="flex flex-1 flex-col gap-6 p-6">
      <span className="sr-only">Loading the role</span>
      <Skeleton className="h-16 max-w-xl" />
      <div className="grid flex-1 gap-6 lg:grid-cols-[1fr_26rem]">
        <Skeleton className="min-h-96" />
        <Skeleton className="min-h-96" />
      </div>
    </div>
  );
}

/** A role: its head, the paths around it, and its panel. */
export function RolePage() {
  const { id } = route.useParams();
  const role = useQuery({ ...roleFileQuery(id), placeholderData: keepPreviousData });

  if (role.isError) {
    const isUnknown = role.error instanceof BundleProblem && role.error.kind === 'unknown-role';
    return isUnknown ? (
      <UnknownRole id={id} />
    ) : (
      <>
        <PageTitle title="Problem" />
        <BundleProblemNotice error={role.error} onRetry={() => void role.refetch()} />
      </>
    );
  }
  if (role.isPending) return <RoleSkeleton />;
  const file = role.data;
  return (
    <article
      aria-busy={role.isPlaceholderData}
      className="flex min-h-0 flex-1 flex-col lg:h-[calc(100dvh-3.75rem)] lg:flex-none"
    >
      <PageTitle title={file.role.title} />
      <RoleHead file={file} />
      <div className="grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <Surroundings file={file} />
        <aside
          aria-label={`About ${file.role.title}`}
          tabIndex={0}
          className="min-h-0 border-t bg-surface lg:overflow-y-auto lg:border-t-0 lg:border-l"
        >
          <RolePanel key={file.role.id} file={file} />
        </aside>
      </div>
    </article>
  );
}
