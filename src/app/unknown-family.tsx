import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { familySlugs } from '#domain/filters/filter-names.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { closestRoles } from '#domain/search/closest-roles.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Notice } from '#ui/notice.tsx';
import { Link } from '@tanstack/react-router';
import { PageTitle } from './page-title.tsx';

/** For an address of a family that the corpus doesn't have: the closest ones. */
export function UnknownFamily({ id, index }: { id: string; index: RoleIndexData }) {
  const documented = new Set(index.roles.flatMap((role) => (role.documented ? [role.family] : [])));
  const entries = familySlugs(index.families)
    .filter(({ value }) => documented.has(value))
    .map(({ slug, value }) => ({ id: slug, title: familyName(value), aliases: [] }));
  const closest = closestRoles(id, entries);
  return (
    <>
      <PageTitle title="Unknown family" />
      <Notice
        urgent
        title="There is no such family here"
        actions={
          <Link to="/" className={buttonClass('primary')}>
            See all ladders
          </Link>
        }
      >
        <p>
          No family of this corpus has the address <code className="wrap-anywhere">{id.slice(0, 80)}</code>.
        </p>
        {closest.length > 0 && (
          <>
            <p>Did you mean one of these?</p>
            <ul className="space-y-1">
              {closest.map((family) => (
                <li key={family.id}>
                  <Link
                    to="/families/$id"
                    params={{ id: family.id }}
                    className="inline-block min-h-6 font-medium text-accent underline underline-offset-4"
                  >
                    {family.title}
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
