import type { RoleQuery, RoleViewKind } from '#contract/view-url.ts';
import { parseRoleQuery } from '#contract/view-url.ts';
import { BundleProblem } from '#data/bundle-problem.ts';
import { roleFileQuery } from '#data/role-file.ts';
import { RoleHead } from '#features/role/role-head.tsx';
import { Icon } from '#ui/icon.tsx';
import { useEmbedding } from '#ui/embedding.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { usePrinting } from '#ui/use-printing.ts';
import { t } from '#messages/spoken.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { OptionalPart } from '../optional-part.tsx';
import { PageTitle } from '../page-title.tsx';
import { RoleDetails } from '../role-details.tsx';
import { PageActions, UnknownRole } from '../role-parts.ts';
import { RoleSurroundings } from '../role-surroundings.tsx';
import { usePanel } from '../use-panel.ts';
import { useScreen } from '../use-screen.ts';
import { useShownLater } from '../use-shown-later.ts';

const route = getRouteApi('/roles/$id');

const headActions = (
  <OptionalPart room={<span className="w-11 sm:w-50" />}>
    <PageActions />
  </OptionalPart>
);

function RoleSkeleton() {
  return (
    <div role="status" className="flex flex-1 flex-col gap-6 p-6">
      <span className="sr-only">{t('view.loading')}</span>
      <Skeleton className="h-16 max-w-xl" />
      <div className="grid flex-1 gap-6 lg:grid-cols-[1fr_var(--spacing-panel)]">
        <Skeleton className="min-h-96" />
        <Skeleton className="min-h-96" />
      </div>
    </div>
  );
}

/** A role: its head, the paths around it, and its details beside them, over them from below on a small screen, or after them. */
export function RolePage() {
  const { id } = route.useParams();
  const rawQuery = route.useSearch();
  const query = useMemo(() => parseRoleQuery(rawQuery), [rawQuery]);
  const role = useQuery({ ...roleFileQuery(id), placeholderData: keepPreviousData });
  const latest = useMemo(() => ({ file: role.data, query }), [role.data, query]);
  const { file, query: shownQuery } = useShownLater(latest);
  const screen = useScreen();
  const isPrinting = usePrinting();
  const embedding = useEmbedding();
  const [panel, changePanel] = usePanel(embedding?.panel);

  if (role.isError) {
    const isUnknown = role.error instanceof BundleProblem && role.error.kind === 'unknown-role';
    return isUnknown ? (
      <Suspense fallback={<RoleSkeleton />}>
        <UnknownRole id={id} />
      </Suspense>
    ) : (
      <>
        <PageTitle title={t('problem.title')} />
        <BundleProblemNotice error={role.error} onRetry={() => void role.refetch()} />
      </>
    );
  }
  if (!file) return <RoleSkeleton />;
  const viewOf = ({ view }: RoleQuery): RoleViewKind => view ?? (screen === 'phone' ? 'list' : 'graph');
  const view = viewOf(shownQuery);
  const isBelow =
    isPrinting ||
    (embedding ? screen !== 'desktop' || view !== 'graph' : screen !== 'desktop' && view !== 'graph');
  const place = isBelow ? 'below' : screen === 'desktop' ? 'side' : 'sheet';
  return (
    <article
      aria-busy={role.isPlaceholderData || file !== latest.file || shownQuery !== query}
      className={`tray-room flex min-h-0 flex-1 flex-col lg:h-[calc(100dvh-3.75rem-var(--tray))] lg:flex-none embedded:h-auto embedded:flex-auto ${place === 'sheet' ? 'pb-18' : ''}`}
    >
      <PageTitle title={file.role.title} />
      <RoleHead file={file} actions={headActions} />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_auto] lg:grid-rows-[minmax(0,1fr)] embedded:grid-rows-[1fr_auto]">
        <RoleSurroundings
          file={file}
          query={shownQuery}
          view={view}
          asked={{ id, query, view: viewOf(query) }}
          aside={
            (embedding ?? place === 'side') && (
              <button
                type="button"
                aria-expanded={panel.isOpen}
                aria-controls="details"
                title={t(panel.isOpen ? 'view.hideDetails' : 'view.showDetails')}
                onClick={() => changePanel({ isOpen: !panel.isOpen })}
                className="flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-lg text-sm font-medium text-ink-soft hover:bg-raised hover:text-ink embedded:px-3"
              >
                <Icon name="panel" />
                <span aria-hidden="true" className="hidden embedded:inline">
                  {t('view.details')}
                </span>
                <span className="sr-only">{t('view.detailsOf')}</span>
              </button>
            )
          }
        />
        {((!embedding && place !== 'side') || panel.isOpen) && (
          <RoleDetails file={file} place={place} panel={panel} onChange={changePanel} />
        )}
      </div>
    </article>
  );
}
