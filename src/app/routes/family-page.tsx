import { formatMapQuery, plainMapQuery } from '#contract/map-query.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { familySlugs } from '#domain/filters/filter-names.ts';
import { familyView } from '#domain/graph/family-view.ts';
import { describeFamily, familyName } from '#domain/page/describe-family.ts';
import { FamilyLadder } from '#features/family/family-ladder.tsx';
import { FamilyNeighbours } from '#features/family/family-neighbours.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { PageTitle } from '../page-title.tsx';
import { UnknownFamily } from '../unknown-family.tsx';

const route = getRouteApi('/families/$id');

/** A family: its roles by level with their bands, the steps between them, and the families around it. */
export function FamilyPage() {
  const { id } = route.useParams();
  const { data: index, error, refetch } = useQuery(roleIndexQuery);
  const named = useMemo(() => familySlugs(index?.families ?? []), [index]);
  const meant = named.find(({ slug }) => slug === id);
  const view = useMemo(() => (index && meant ? familyView(index, meant.value, t) : null), [index, meant]);
  if (error)
    return (
      <>
        <PageTitle title={t('problem.title')} />
        <BundleProblemNotice error={error} onRetry={() => void refetch()} />
      </>
    );
  if (!index) return <Skeleton className="m-6 h-96" />;
  if (!meant || !view) return <UnknownFamily id={id} index={index} />;

  const name = familyName(meant.value, t);
  const slugs = new Map(named.map(({ slug, value }) => [value, slug]));
  return (
    <div key={id} className="mx-auto w-full max-w-7xl space-y-8 px-4 py-10 sm:px-8">
      <PageTitle title={t('family.title', { name })} />
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 space-y-2">
          <p className="text-sm">
            <Link
              to="/"
              className="inline-flex min-h-6 items-center gap-1 text-ink-soft underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              <Icon name="left" className="size-3.5 rtl:-scale-x-100" /> {t('family.all')}
            </Link>
          </p>
          <h1 className="text-3xl font-bold tracking-tight text-balance wrap-anywhere">
            <bdi {...stated}>{name}</bdi>
          </h1>
          <p className="text-sm text-ink-soft">{describeFamily(view, t)}</p>
        </div>
        <Link
          to="/map"
          search={formatMapQuery({ ...plainMapQuery, families: [meant.slug] })}
          className={buttonClass()}
        >
          <Icon name="map" className="size-4" /> {t('family.onMap')}
        </Link>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <FamilyLadder view={view} />
        <FamilyNeighbours neighbours={view.neighbours} slugOf={(family) => slugs.get(family) ?? 'none'} />
      </div>
    </div>
  );
}
