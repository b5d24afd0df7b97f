import { isRoleId } from '#contract/role-id.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { searchColumnsQuery } from '#data/search-columns.ts';
import { closestRoles } from '#domain/search/closest-roles.ts';
import { renamedRole } from '#domain/search/renamed-role.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useProblemReport } from '#ui/embedding.ts';
import { Notice } from '#ui/notice.tsx';
import { SaidWith } from '#ui/said-with.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { PageTitle } from './page-title.tsx';

const mostSuggestions = 5;

/** Says so to the page around an embed, too. */
function Reported() {
  useProblemReport('unknown-role');
  return <PageTitle title={t('unknown.role')} />;
}

/** For an address of a role that the corpus doesn't have: the role of that other name, or the closest ones. */
export function UnknownRole({ id }: { id: string }) {
  const { data: index } = useQuery(roleIndexQuery);
  const columns = useQuery(searchColumnsQuery);
  if (!index || columns.isPending) return <Skeleton className="m-6 h-64" />;

  const aliasesOf = (number: number) => columns.data?.aliases[number] ?? [];
  const renamed = renamedRole(id, index.roles, aliasesOf);
  if (renamed) return <Navigate to="/roles/$id" params={{ id: renamed.id }} search replace />;

  const entries = index.roles.map(({ id: known, title, number }) => ({
    id: known,
    title,
    aliases: aliasesOf(number),
  }));
  const closest = closestRoles(id, entries, mostSuggestions);
  return (
    <>
      <Reported />
      <Notice
        urgent
        title={t('problem.unknown-role')}
        actions={
          <Link to="/" className={buttonClass('primary')}>
            {t('unknown.seeAll')}
          </Link>
        }
      >
        <p>
          <SaidWith say={(address) => t('unknown.roleAddress', { address })}>
            <code className="wrap-anywhere">{isRoleId(id) ? id : id.slice(0, 80)}</code>
          </SaidWith>
        </p>
        {closest.length > 0 && (
          <>
            <p>{t('unknown.meant')}</p>
            <ul className="space-y-1">
              {closest.map((role) => (
                <li key={role.id}>
                  <Link
                    to="/roles/$id"
                    params={{ id: role.id }}
                    className="inline-block min-h-6 font-medium text-accent underline underline-offset-4"
                  >
                    <bdi {...stated}>{role.title}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </>
  );
}
