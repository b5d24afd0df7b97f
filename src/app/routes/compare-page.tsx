import { formatCompareQuery, parseCompareQuery, type CompareQuery } from '#contract/compare-query.ts';
import type { RawQuery } from '#contract/view-url.ts';
import { mostCompared } from '#contract/compared-roles.ts';
import { BundleProblem } from '#data/bundle-problem.ts';
import { chooseCompared } from '#data/compare-tray.ts';
import { roleFileQuery } from '#data/role-file.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { ComparedHeads } from '#features/compare/compared-heads.tsx';
import { NearRoles } from '#features/compare/near-roles.tsx';
import { skillKnowledge } from '#features/compare/skill-knowledge.ts';
import { SearchBox } from '#features/search/search-box.tsx';
import { listNames } from '#domain/titles/list-names.ts';
import { t } from '#messages/spoken.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { useSteadyList } from '#ui/use-steady-list.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { Comparison } from '../comparison.tsx';
import { PageActions } from '../page-actions.tsx';
import { PageTitle } from '../page-title.tsx';
import { UnknownCompared } from '../unknown-compared.tsx';
import { useShownLater } from '../use-shown-later.ts';

const route = getRouteApi('/compare');

/** Two to four roles side by side. Fewer than two are asked for; what this corpus doesn't have is named and left out. */
export function ComparePage() {
  const rawQuery = route.useSearch();
  const query = useMemo(() => parseCompareQuery(rawQuery), [rawQuery]);
  const { roles: ids } = query;
  const navigate = useNavigate();
  const results = useQueries({ queries: ids.map((id) => roleFileQuery(id)) });
  const skills = useQuery({ ...skillTableQuery, enabled: ids.length > 1 });
  const knowledge = useMemo(() => skillKnowledge(skills.data), [skills.data]);
  const files = useSteadyList(results.flatMap(({ data }) => data ?? []));
  // The roles change places at once, what is said of them follows.
  const compared = useShownLater(files);
  const isLoading = results.some(({ isPending }) => isPending);
  const isUnknown = (error: unknown) => error instanceof BundleProblem && error.kind === 'unknown-role';
  const unknown = ids.filter((_, position) => isUnknown(results[position]?.error));
  const broken = results.find(({ error }) => error && !isUnknown(error));
  const known = ids.filter((id) => !unknown.includes(id));

  const show = useCallback(
    (change: Partial<CompareQuery>, replace = false) =>
      void navigate({
        to: '/compare',
        search: (before: RawQuery) =>
          formatCompareQuery(
            parseCompareQuery(formatCompareQuery({ ...parseCompareQuery(before), ...change })),
          ),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  /** Who changes what is compared means it: the tray follows. An address alone leaves it as it was. */
  const compare = (roles: readonly string[]) => {
    chooseCompared(roles);
    show({ roles: [...roles] });
  };
  const move = (id: string, by: -1 | 1) => {
    const others = known.filter((each) => each !== id);
    const place = known.indexOf(id) + by;
    compare([...others.slice(0, place), id, ...others.slice(place)]);
  };
  const onAdd = (id: string) => compare([...known.filter((each) => each !== id), id]);

  const add = (
    <>
      <SearchBox
        label={t('compare.addRole')}
        placeholder={t(files.length === 0 ? 'compare.choose' : 'compare.add')}
        onChoose={onAdd}
      />
      <NearRoles files={isLoading ? [] : files} onAdd={onAdd} />
    </>
  );
  const titles = files.map(({ role }) => role.title);
  return (
    <div className="mx-auto w-full max-w-7xl space-y-8 px-4 py-6 sm:px-8 sm:py-8 embedded:space-y-6 embedded:px-4 embedded:py-5">
      <PageTitle
        title={
          titles.length > 0 ? t('compare.titleOf', { titles: listNames(titles, t) }) : t('compare.title')
        }
      />
      <div className="space-y-1.5 embedded:sr-only">
        <h1 className="text-3xl font-bold tracking-tight">{t('compare.title')}</h1>
        <p className="text-ink-soft">{t('compare.about')}</p>
      </div>
      {unknown.length > 0 && (
        <UnknownCompared
          query={query}
          unknown={unknown}
          onReplace={(id, by) => compare(ids.map((each) => (each === id ? by : each)))}
        />
      )}
      <ComparedHeads
        files={files}
        pending={results.filter(({ isPending }) => isPending).length}
        onRemove={(id) => compare(known.filter((each) => each !== id))}
        onMove={move}
        add={known.length < mostCompared ? add : null}
      />
      {known.length >= 2 && (
        <div className="flex min-h-10 flex-wrap gap-2 print:hidden embedded:hidden">
          {files.length >= 2 && <PageActions />}
        </div>
      )}
      {broken?.error && <BundleProblemNotice error={broken.error} onRetry={() => void broken.refetch()} />}
      {isLoading || (files.length >= 2 && compared.length < 2) ? (
        <Skeleton className="h-96" />
      ) : files.length >= 2 ? (
        <div aria-busy={compared !== files}>
          <Comparison
            files={compared}
            from={query.pair?.from ?? null}
            to={query.pair?.to ?? null}
            shown={query.shown}
            skills={query.skills}
            knowledge={knowledge}
            onShow={show}
          />
        </div>
      ) : (
        !broken && (
          <p className="rounded-2xl border border-dashed border-line-strong p-6 text-ink-soft">
            {files.length === 0 ? t('compare.chooseTwo') : t('compare.chooseOne', { title: titles[0] ?? '' })}
          </p>
        )
      )}
    </div>
  );
}
