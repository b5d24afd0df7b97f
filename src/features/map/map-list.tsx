import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useEmbedding } from '#ui/embedding.ts';
import { t } from '#messages/spoken.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ListedCoverage } from './listed-coverage.tsx';
import { familyName } from './active-filters.ts';
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
  if (roles.length === 0)
    return <p className="p-6 text-ink-soft">No role meets all filters. Take one off to see more.</p>;
  return (
    <div className="mx-auto w-full max-w-6xl space-y-4 p-4 sm:p-6">
      <table className="w-full border-separate border-spacing-0 overflow-hidden rounded-2xl border border-line bg-surface text-sm shadow-card">
        <caption className="sr-only">
          Roles {first + 1} to {Math.min(first + onPage, roles.length)} of {roles.length}
        </caption>
        <thead className="bg-raised text-left text-ink-soft">
          <tr>
            <th scope="col" className="px-4 py-2.5 font-medium">
              Role
            </th>
            <th scope="col" className="hidden px-4 py-2.5 font-medium md:table-cell">
              Family
            </th>
            <th scope="col" className="hidden px-4 py-2.5 font-medium sm:table-cell">
              Level
            </th>
            <th scope="col" className="px-4 py-2.5 font-medium">
              Pay
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.slice(first, first + onPage).map((role) => (
            <tr key={role.id} className="hover:bg-raised">
              <th scope="row" className="border-t border-line px-4 py-1 text-left font-medium">
                <Link
                  to="/roles/$id"
                  params={{ id: role.id }}
                  data-role-id={role.id}
                  className="inline-flex min-h-8 items-center wrap-anywhere hover:text-accent"
                >
                  {role.title}
                </Link>
                <ListedCoverage role={role.id} />
                <span className="block pb-1 text-xs font-normal text-ink-soft sm:hidden">
                  {sayLevel(role.level, t)}
                  {role.family !== null && ` · ${role.family}`}
                </span>
              </th>
              <td className="hidden border-t border-line px-4 py-1 text-ink-soft md:table-cell">
                {familyName(role.family)}
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
        <nav aria-label="Pages of the list" className="flex flex-wrap items-center justify-between gap-3">
          {shown > 1 ? pageLink(shown - 1, 'Previous page', buttonClass()) : <span />}
          <span className="text-sm text-ink-soft tabular-nums">
            Page {shown} of {pages}
          </span>
          {shown < pages ? pageLink(shown + 1, 'Next page', buttonClass()) : <span />}
        </nav>
      )}
    </div>
  );
}
