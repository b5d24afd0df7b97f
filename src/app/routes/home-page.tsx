import { manifestQuery } from '#data/manifest.ts';
import { roleFileQuery } from '#data/role-file.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { startView } from '#domain/graph/start-view.ts';
import { RoleSketch } from '#features/explore/role-sketch.tsx';
import { FamilyList } from '#features/home/family-list.tsx';
import { SearchBox } from '#features/search/search-box.tsx';
import { pageSettings } from '#data/page-settings.ts';
import { withRoom } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { OptionalPart } from '../optional-part.tsx';
import { PageTitle } from '../page-title.tsx';

/** A picture of the best connected role's surroundings, which leads to them; the start does without where its file can't be had. */
function Showcase({ id }: { id: string }) {
  const { data: file, isError } = useQuery(roleFileQuery(id));
  if (isError) return null;
  if (!file) return <Skeleton className="aspect-4/3 w-full" />;
  return (
    <Link
      to="/roles/$id"
      params={{ id }}
      className="group block rounded-3xl border border-line bg-surface p-4 shadow-card hover:border-accent"
    >
      <RoleSketch file={file} className="h-auto max-h-104 w-full [direction:ltr]" />
      <span className="mt-3 flex items-center justify-center gap-2 text-sm font-medium text-ink-soft group-hover:text-accent">
        {t('home.around', { title: file.role.title })}
        <Icon name="right" className="size-4 rtl:-scale-x-100" />
      </span>
    </Link>
  );
}

const SaveOffline = lazy(async () => ({
  default: (await withRoom('offline', import('#features/offline/save-offline.tsx'))).SaveOffline,
}));

/** The start: what this is, a search box, some roles to begin at, and every family as a ladder. */
export function HomePage() {
  const navigate = useNavigate();
  const { data: manifest } = useQuery(manifestQuery);
  const index = useQuery(roleIndexQuery);
  const { ladders, starts, showcase } = useMemo(
    () => (index.data ? startView(index.data) : { ladders: [], starts: [], showcase: null }),
    [index.data],
  );

  if (index.isError)
    return (
      <>
        <PageTitle title={t('problem.title')} />
        <BundleProblemNotice error={index.error} onRetry={() => void index.refetch()} />
      </>
    );
  return (
    <div className="mx-auto w-full max-w-7xl space-y-14 px-4 py-10 sm:px-8 lg:py-16">
      <PageTitle title={t('home.title')} />
      <div className="grid grid-cols-1 items-center gap-x-14 gap-y-10 lg:grid-cols-2">
        <div className="space-y-6">
          <h1 className="text-4xl font-bold tracking-tight text-balance sm:text-5xl">{t('home.heading')}</h1>
          <p className="max-w-prose text-lg text-ink-soft">{t('home.about')}</p>
          <div className="max-w-xl">
            <SearchBox
              large
              label={t('home.find')}
              placeholder={t('home.findExample')}
              onChoose={(id) => void navigate({ to: '/roles/$id', params: { id } })}
            />
          </div>
          <div className="space-y-2.5">
            <h2 className="text-sm font-semibold text-ink-soft">{t('home.beginAt')}</h2>
            <ul className="flex min-h-10 flex-wrap gap-2">
              {starts.map(({ id, title }) => (
                <li key={id}>
                  <Link to="/roles/$id" params={{ id }} className={buttonClass('secondary')}>
                    <bdi {...stated}>{title}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
        {showcase !== null ? (
          <Showcase id={showcase} />
        ) : (
          index.isPending && <Skeleton className="aspect-4/3 w-full" />
        )}
      </div>
      <section aria-labelledby="families" className="space-y-5">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
          <div className="space-y-1">
            <h2 id="families" className="text-2xl font-bold tracking-tight">
              {t('home.ladders')}
            </h2>
            {manifest && (
              <p className="text-sm text-ink-soft">
                {t('home.counts', { name: manifest.name, ...manifest.counts })}
              </p>
            )}
          </div>
          <div className="flex flex-wrap gap-2">
            <Link to="/map" search={{}} className={buttonClass('secondary')}>
              <Icon name="map" className="size-4" /> {t('home.map')}
            </Link>
            <Link to="/skills" className={buttonClass('secondary')}>
              <Icon name="check" className="size-4" /> {t('home.skills')}
            </Link>
          </div>
        </div>
        {index.isPending ? (
          <div className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
            {Array.from({ length: 6 }, (_, position) => (
              <Skeleton key={position} className="h-72" />
            ))}
          </div>
        ) : ladders.length === 0 ? (
          <p className="text-ink-soft">{t('home.empty')}</p>
        ) : (
          <FamilyList ladders={ladders} families={index.data.families} />
        )}
      </section>
      {pageSettings.offline && 'serviceWorker' in navigator && (
        <OptionalPart>
          <SaveOffline />
        </OptionalPart>
      )}
    </div>
  );
}
