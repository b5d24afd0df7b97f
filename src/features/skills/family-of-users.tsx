import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { rolesAtOnce, skillSentencesQuery } from '#data/skill-sentences.ts';
import { familyName } from '#domain/page/describe-family.ts';
import type { FamilyUsers } from '#domain/skills/skill-users.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

interface Batch {
  skill: string;
  roles: readonly IndexedRole[];
}

/** Some roles with what each says of the skill. */
function Roles({ skill, roles }: Batch) {
  const ids = roles.map(({ id }) => id);
  const { data, refetch, isFetching } = useQuery(skillSentencesQuery(skill, ids));
  const missing = data?.missing.length ?? 0;
  return (
    <>
      {roles.map(({ id, title, level }) => (
        <li key={id} className="space-y-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <Link
              to="/roles/$id"
              params={{ id }}
              data-role-id={id}
              className="inline-block min-h-6 font-medium underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              <bdi {...stated}>{title}</bdi>
            </Link>
            <span className="text-xs text-ink-soft">{sayLevel(level, t)}</span>
          </p>
          {data === undefined ? (
            <p className="text-sm text-ink-soft">{t('skills.sentenceLoading')}</p>
          ) : (
            data.byRole.get(id)?.map((sentence) => (
              <blockquote key={sentence} {...stated} className="border-s-2 border-line ps-3 text-sm/relaxed">
                {sentence}
              </blockquote>
            ))
          )}
          {data?.missing.includes(id) && <p className="text-sm text-bad">{t('skills.sentenceMissing')}</p>}
        </li>
      ))}
      {missing > 0 && (
        <li>
          <button
            type="button"
            disabled={isFetching}
            onClick={() => void refetch()}
            className={buttonClass()}
          >
            {t('frame.retry')}
          </button>
        </li>
      )}
    </>
  );
}

interface FamilyOfUsersProps {
  skill: string;
  users: FamilyUsers;
  roles: readonly IndexedRole[];
  startsOpen: boolean;
}

/** The roles of a family that ask for a skill, from the lowest level up; their sentences are fetched once they are looked at. */
export function FamilyOfUsers({
  skill,
  users: { family, of, count, levels },
  roles,
  startsOpen,
}: FamilyOfUsersProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [batches, setBatches] = useState(1);
  const asking = levels.flatMap((level) => level.roles.flatMap((number) => roles[number] ?? []));
  const shown = Math.min(asking.length, batches * rolesAtOnce);
  const left = asking.length - shown;
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group rounded-2xl border border-line bg-surface shadow-card"
    >
      <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-2xl px-4 py-2.5 hover:bg-raised sm:px-5">
        <h3 className="min-w-0 flex-1 font-semibold wrap-anywhere">
          <bdi>{familyName(family, t)}</bdi>
        </h3>
        <span className="text-sm text-ink-soft tabular-nums">{t('skills.ofFamily', { count, of })}</span>
        <Icon name="down" className="size-4 text-ink-soft transition-transform" />
      </summary>
      {isOpen && (
        <div className="space-y-4 px-4 pb-5 sm:px-5">
          <p className="text-sm text-ink-soft">
            {levels
              .map((level) => t('skills.atLevel', { level: sayLevel(level, t), count: level.roles.length }))
              .join(' · ')}
          </p>
          <ul className="space-y-4">
            {Array.from({ length: batches }, (_, batch) => (
              <Roles
                key={batch}
                skill={skill}
                roles={asking.slice(batch * rolesAtOnce, (batch + 1) * rolesAtOnce)}
              />
            ))}
          </ul>
          {left > 0 && (
            <button type="button" onClick={() => setBatches(batches + 1)} className={buttonClass()}>
              {left > rolesAtOnce
                ? t('skills.someMore', { count: rolesAtOnce, left })
                : t('skills.more', { count: left })}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
