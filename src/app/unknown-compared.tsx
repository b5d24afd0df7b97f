import { formatCompareQuery, renameCompared, type CompareQuery } from '#contract/compare-query.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { searchColumnsQuery } from '#data/search-columns.ts';
import { closestRoles } from '#domain/search/closest-roles.ts';
import { renamedRole } from '#domain/search/renamed-role.ts';
import { t } from '#messages/spoken.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';

const mostSuggestions = 2;

interface UnknownComparedProps {
  query: CompareQuery;
  /** The ids that no role of this corpus has. */
  unknown: readonly string[];
  onReplace: (id: string, by: string) => void;
}

/** For ids of a comparison that no role has: the roles of those other names take their places, else they are named, with what is near. */
export function UnknownCompared({ query, unknown, onReplace }: UnknownComparedProps) {
  const { data: index } = useQuery(roleIndexQuery);
  const columns = useQuery(searchColumnsQuery);
  if (!index || columns.isPending) return null;
  const aliasesOf = (number: number) => columns.data?.aliases[number] ?? [];
  const entries = index.roles.map(({ id, title, number }) => ({ id, title, aliases: aliasesOf(number) }));
  const renamed = new Map(
    unknown.flatMap((id) => {
      const role = renamedRole(id, index.roles, aliasesOf);
      return role ? [[id, role.id] as const] : [];
    }),
  );
  if (renamed.size > 0)
    return <Navigate to="/compare" search={formatCompareQuery(renameCompared(query, renamed))} replace />;
  return (
    <div role="status" className="space-y-2 rounded-xl border border-line bg-lateral-soft p-3 text-sm">
      {unknown.map((id) => (
        <div key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <p className="wrap-anywhere">{t('compare.unknown', { id })}</p>
          {closestRoles(id, entries, mostSuggestions).map((role) => (
            <button
              key={role.id}
              type="button"
              onClick={() => onReplace(id, role.id)}
              className={buttonClass('secondary', 'whitespace-normal!')}
            >
              {t('compare.instead', { title: role.title })}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
