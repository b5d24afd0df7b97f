import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useEmbedding } from '#ui/embedding.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ListedCoverage } from './listed-coverage.tsx';
import { bandWords } from './role-words.ts';

/** So many roles stand on a page of the list: fewer in another site's page, which has more to say than this. */
const rolesOnPage = { alone: 100, embedded: 20 };

interface MapListProps {
  /** What the map lights up, in the order of the list. */
  roles: readonly IndexedRole[];
  page: number;
  /** A link to a page of the list, by its number and what it says. */
  pageLink: (page: number, children: ReactNode, className: string) => ReactNode;
}

/** The roles of the map as a table, in pages. */
export function MapList({ roles, page, pageLink }: MapListProps) {
  const onPage = useEmbedding() ? rolesOnPage.embedded : rolesOnPage.alone;
  const pages = Math.max(1, Math.ceil(roles.length / onPage));
  const shown = Math.min(page, pages);
  const first = (shown - 1) * onPage;
  if (roles.length === 0) return <p className="p-6 text-ink-soft">{t('map.noneMeets')}</p>;
  return (
    <div className="mx-auto w-full max-w-6xl space-y-4 p-4 sm:p-6">
      <table className="w-full border-separate border-spacing-0 overflow-hidden rounded-2xl border border-line bg-surface text-sm shadow-card">
        <caption className="sr-only">
          {t('map.caption', {
            first: first + 1,
            last: Math.min(first + onPage, roles.length),
            total: roles.length,
          })}
        </caption>
        <thead className="bg-raised text-start text-ink-soft">
          <tr>
            <th scope="col" className="px-4 py-2.5 text-start font-medium">
              {t('map.role')}
            </th>
            <th scope="col" className="hidden px-4 py-2.5 text-start font-medium md:table-cell">
              {t('map.family')}
            </th>
            <th scope="col" className="hidden px-4 py-2.5 text-start font-medium sm:table-cell">
              {t('map.level')}
            </th>
            <th scope="col" className="px-4 py-2.5 text-start font-medium">
              {t('map.pay')}
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.slice(first, first + onPage).map((role) => (
            <tr key={role.id} className="hover:bg-raised">
              <th scope="row" className="border-t border-line px-4 py-1 text-start font-medium">
                <Link
                  to="/roles/$id"
                  params={{ id: role.id }}
                  data-role-id={role.id}
                  className="inline-flex min-h-8 items-center wrap-anywhere hover:text-accent"
                >
                  <bdi {...stated}>{role.title}</bdi>
                </Link>
                <ListedCoverage role={role.id} />
                <span className="block pb-1 text-xs font-normal text-ink-soft sm:hidden">
                  {sayLevel(role.level, t)}
                  {role.family !== null && (
                    <>
                      {' · '}
                      <bdi {...stated}>{role.family}</bdi>
                    </>
                  )}
                </span>
              </th>
              <td className="hidden border-t border-line px-4 py-1 text-ink-soft md:table-cell">
                <bdi>{familyName(role.family, t)}</bdi>
              </td>
              <td className="hidden border-t border-line px-4 py-1 text-ink-soft sm:table-cell">
                {sayLevel(role.level, t)}
              </td>
              <td className="border-t border-line px-4 py-1 text-ink-soft tabular-nums">
                {bandWords(role, { compact: true })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav aria-label={t('map.pages')} className="flex flex-wrap items-center justify-between gap-3">
          {shown > 1 ? pageLink(shown - 1, t('map.previous'), buttonClass()) : <span />}
          <span className="text-sm text-ink-soft tabular-nums">{t('map.page', { page: shown, pages })}</span>
          {shown < pages ? pageLink(shown + 1, t('map.next'), buttonClass()) : <span />}
        </nav>
      )}
    </div>
  );
}
