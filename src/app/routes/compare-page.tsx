import { formatCompareQuery, parseCompareQuery } from '#contract/compare-query.ts';
import { mostCompared } from '#contract/compared-roles.ts';
import { BundleProblem } from '#data/bundle-problem.ts';
import { roleFileQuery } from '#data/role-file.ts';
import { ComparedFacts } from '#features/compare/compared-facts.tsx';
import { ComparedHeads } from '#features/compare/compared-heads.tsx';
import { ComparedPay } from '#features/compare/compared-pay.tsx';
import { ComparedSkills } from '#features/compare/compared-skills.tsx';
import { SearchBox } from '#features/search/search-box.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useQueries } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { BundleProblemNotice } from '../bundle-problem-notice.tsx';
import { PageTitle } from '../page-title.tsx';

const route = getRouteApi('/compare');

/** Two to four roles side by side. Fewer than two are asked for; what this corpus doesn't have is named and left out. */
export function ComparePage() {
  const { roles: ids } = parseCompareQuery(route.useSearch());
  const navigate = useNavigate();
  const results = useQueries({ queries: ids.map((id) => roleFileQuery(id)) });
  const files = results.flatMap(({ data }) => data ?? []);
  const isLoading = results.some(({ isPending }) => isPending);
  const unknown = ids.filter((_, position) => {
    const error = results[position]?.error;
    return error instanceof BundleProblem && error.kind === 'unknown-role';
  });
  const broken = results.find(
    ({ error }) => error && !(error instanceof BundleProblem && error.kind === 'unknown-role'),
  );
  const compare = (roles: readonly string[]) =>
    void navigate({ to: '/compare', search: formatCompareQuery({ roles: [...roles] }) });

  const add = (
    <SearchBox
      label="Add a role to the comparison"
      placeholder={files.length === 0 ? 'Choose a role' : 'Add a role'}
      onChoose={(id) => compare([...ids.filter((each) => each !== id && !unknown.includes(each)), id])}
    />
  );
  const titles = files.map(({ role }) => role.title);
  return (
    <div className="mx-auto w-full max-w-7xl space-y-8 px-4 py-8 sm:px-8 embedded:space-y-6 embedded:px-4 embedded:py-5">
      <PageTitle title={titles.length > 0 ? `Compare ${titles.join(', ')}` : 'Compare roles'} />
      <div className="space-y-1.5 embedded:sr-only">
        <h1 className="text-3xl font-bold tracking-tight">Compare roles</h1>
        <p className="text-ink-soft">
          Two to four roles side by side: pay, skills, level, experience and education.
        </p>
      </div>
      {unknown.length > 0 && (
        <p role="status" className="rounded-xl border border-line bg-lateral-soft p-3 text-sm">
          Not in this corpus, and left out: <span className="wrap-anywhere">{unknown.join(', ')}</span>.
        </p>
      )}
      <ComparedHeads
        files={files}
        pending={results.filter(({ isPending }) => isPending).length}
        onRemove={(id) => compare(ids.filter((each) => each !== id))}
        add={ids.length - unknown.length < mostCompared ? add : null}
      />
      {broken?.error && <BundleProblemNotice error={broken.error} onRetry={() => void broken.refetch()} />}
      {isLoading ? (
        <Skeleton className="h-96" />
      ) : files.length >= 2 ? (
        <>
          <ComparedPay files={files} />
          <ComparedSkills files={files} />
          <ComparedFacts files={files} />
        </>
      ) : (
        !broken && (
          <p className="rounded-2xl border border-dashed border-line-strong p-6 text-ink-soft">
            {files.length === 0
              ? 'Choose two roles to see how they differ.'
              : `Choose one more role to compare ${titles[0] ?? 'it'} with.`}
          </p>
        )
      )}
    </div>
  );
}
