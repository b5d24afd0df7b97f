import { formatRoleQuery, parseRoleQuery } from '#contract/view-url.ts';
import { buttonClass } from '#ui/button-class.ts';
import { t } from '#messages/spoken.ts';
import { Link, useParams, useSearch } from '@tanstack/react-router';

/** Stands in the place of a view of a role whose code could not be loaded or drawn. The list has the same roles, unless it is what is missing. */
export function ViewProblem({ isList = false }: { isList?: boolean }) {
  const { id } = useParams({ from: '/roles/$id' });
  const query = parseRoleQuery(useSearch({ from: '/roles/$id' }));
  return (
    <div role="alert" className="mx-auto max-w-md space-y-4 p-8 text-center">
      <p className="font-semibold">{t('problem.view')}</p>
      <p className="text-sm text-ink-soft">{t('problem.viewAdvice')}</p>
      <div className="flex flex-wrap justify-center gap-3">
        {!isList && (
          <Link
            to="/roles/$id"
            params={{ id }}
            search={formatRoleQuery({ ...query, view: 'list' })}
            className={buttonClass('primary')}
          >
            {t('problem.showList')}
          </Link>
        )}
        <button type="button" className={buttonClass()} onClick={() => location.reload()}>
          {t('frame.reload')}
        </button>
      </div>
    </div>
  );
}

export const ListProblem = () => <ViewProblem isList />;
