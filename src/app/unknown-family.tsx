import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { familySlugs } from '#domain/filters/filter-names.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { closestRoles } from '#domain/search/closest-roles.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Notice } from '#ui/notice.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { PageTitle } from './page-title.tsx';

/** For an address of a family that the corpus doesn't have: the closest ones. */
export function UnknownFamily({ id, index }: { id: string; index: RoleIndexData }) {
  const documented = new Set(index.roles.flatMap((role) => (role.documented ? [role.family] : [])));
  const entries = familySlugs(index.families)
    .filter(({ value }) => documented.has(value))
    .map(({ slug, value }) => ({ id: slug, title: familyName(value, t), aliases: [] }));
  const closest = closestRoles(id, entries);
  return (
    <>
      <PageTitle title={t('family.unknown')} />
      <Notice
        urgent
        title={t('family.unknownHere')}
        actions={
          <Link to="/" className={buttonClass('primary')}>
            {t('family.seeAll')}
          </Link>
        }
      >
        <p className="wrap-anywhere">{t('family.unknownAddress', { address: id.slice(0, 80) })}</p>
        {closest.length > 0 && (
          <>
            <p>{t('family.meant')}</p>
            <ul className="space-y-1">
              {closest.map((family) => (
                <li key={family.id}>
                  <Link
                    to="/families/$id"
                    params={{ id: family.id }}
                    className="inline-block min-h-6 font-medium text-accent underline underline-offset-4"
                  >
                    <bdi {...stated}>{family.title}</bdi>
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
