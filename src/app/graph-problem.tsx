import { formatRoleQuery, parseRoleQuery } from '#contract/view-url.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Link, useParams, useSearch } from '@tanstack/react-router';

/** Stands in the graph's place where its code could not be loaded or drawn; the list has the same roles. */
export function GraphProblem() {
  const { id } = useParams({ from: '/roles/$id' });
  const query = parseRoleQuery(useSearch({ from: '/roles/$id' }));
  return (
    <div role="alert" className="mx-auto max-w-md space-y-4 p-8 text-center">
      <p className="font-semibold">The graph could not be drawn</p>
      <p className="text-sm text-ink-soft">
        A part of the app did not arrive, perhaps because the site was published anew. The list shows the same
        roles.
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        <Link
          to="/roles/$id"
          params={{ id }}
          search={formatRoleQuery({ ...query, view: 'list' })}
          className={buttonClass('primary')}
        >
          Show the list
        </Link>
        <button type="button" className={buttonClass()} onClick={() => location.reload()}>
          Load the page again
        </button>
      </div>
    </div>
  );
}
