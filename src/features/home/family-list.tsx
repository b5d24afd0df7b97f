import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { familySlugs } from '#domain/filters/filter-names.ts';
import type { FamilyLadder } from '#domain/graph/family-ladders.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

const shownAtFirst = 7;

/** Of a ladder longer than this, what is folded away is drawn when somebody unfolds it; of others it can be found in the page. */
const longestDrawnFolded = 100;

function Rungs({ roles }: { roles: readonly IndexedRole[] }) {
  return (
    <ol className="border-s-2 border-line">
      {roles.map(({ id, title, level }) => (
        <li
          key={id}
          className="relative ps-4 before:absolute before:-start-1.25 before:top-3 before:size-2 before:rounded-full before:bg-line-strong"
        >
          <Link
            to="/roles/$id"
            params={{ id }}
            className="flex min-h-8 flex-wrap items-baseline justify-between gap-x-3 py-1 text-sm hover:text-accent"
          >
            <bdi {...stated} className="font-medium">
              {title}
            </bdi>
            <span className="text-xs text-ink-soft">{sayLevel(level, t)}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Ladder({ family, roles, slug }: FamilyLadder<IndexedRole> & { slug: string }) {
  const [isOpen, setOpen] = useState(false);
  const isLong = roles.length > shownAtFirst + 1;
  const shown = isLong ? roles.slice(0, shownAtFirst) : roles;
  return (
    <section className="rounded-2xl border border-line bg-surface p-5 shadow-card">
      <h3 className="mb-3 flex items-baseline justify-between gap-3 font-semibold">
        <Link
          to="/families/$id"
          params={{ id: slug }}
          className="inline-flex min-h-6 items-center hover:text-accent hover:underline pointer-coarse:min-h-11"
        >
          <bdi>{familyName(family, t)}</bdi>
        </Link>
        <span className="text-sm font-normal text-ink-soft">{t('count.roles', { count: roles.length })}</span>
      </h3>
      <Rungs roles={shown} />
      {isLong && (
        <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="flex min-h-8 cursor-pointer items-center text-sm font-medium text-accent group-open:mb-1">
            {t('home.more', { count: roles.length - shownAtFirst })}
          </summary>
          {(isOpen || roles.length <= longestDrawnFolded) && <Rungs roles={roles.slice(shownAtFirst)} />}
        </details>
      )}
    </section>
  );
}

interface FamilyListProps {
  ladders: readonly FamilyLadder<IndexedRole>[];
  /** All families of the corpus, in the order of the index. */
  families: readonly string[];
}

/** Every family as a ladder of its documented roles, lowest level first. */
export function FamilyList({ ladders, families }: FamilyListProps) {
  const slugs = new Map(familySlugs(families).map(({ slug, value }) => [value, slug]));
  return (
    <div className="grid items-start gap-5 md:grid-cols-2 xl:grid-cols-3">
      {ladders.map((ladder) => (
        <Ladder key={ladder.family ?? ''} {...ladder} slug={slugs.get(ladder.family) ?? 'none'} />
      ))}
    </div>
  );
}
