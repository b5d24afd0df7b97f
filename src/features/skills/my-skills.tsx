import { mostHeld } from '#contract/held-skills.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import { heldSkills } from '#data/held-skills.ts';
import { useHeldSkills } from '#data/use-held-skills.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { CopySkillsLink } from './copy-skills-link.tsx';

function HeldSkill({ id, name, isKnown }: { id: string; name: string; isKnown: boolean }) {
  return (
    <li
      className={`flex max-w-full items-center rounded-full border text-sm font-medium ${isKnown ? 'border-transparent bg-accent-soft text-accent-strong forced-colors:border-[ButtonBorder]' : 'border-dashed border-line-strong text-ink-soft'}`}
    >
      {isKnown ? (
        <Link
          to="/skills/$id"
          params={{ id }}
          className="min-w-0 truncate rounded-full py-1.5 ps-3.5 hover:underline"
        >
          <bdi {...stated}>{name}</bdi>
        </Link>
      ) : (
        <span className="min-w-0 truncate py-1.5 ps-3.5">
          <bdi {...stated}>{name}</bdi>
        </span>
      )}
      <button
        type="button"
        onClick={() => heldSkills.remove([id])}
        className="grid size-8 shrink-0 place-items-center rounded-full hover:bg-surface pointer-coarse:size-11"
      >
        <Icon name="close" className="size-3.5" />
        <span className="sr-only">{t('skills.remove', { skill: name })}</span>
      </button>
    </li>
  );
}

/** The skills that somebody says to have, and what becomes of them: kept here, passed on, deleted. */
export function MySkills({ skills }: { skills: OpenedSkills }) {
  const { ids, isKept } = useHeldSkills();
  const shown = ids.map((id) => {
    const number = skills.find(id);
    return { id, name: number === null ? id : (skills.names[number] ?? id), isKnown: number !== null };
  });
  const unknown = shown.filter(({ isKnown }) => !isKnown).length;
  return (
    <section
      aria-labelledby="my-skills"
      className="space-y-4 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id="my-skills" tabIndex={-1} className="text-lg font-semibold outline-none">
          {t('skills.yours')}
        </h2>
        <p role="status" className="text-sm text-ink-soft tabular-nums">
          {ids.length === 0
            ? t('skills.none')
            : t(ids.length >= mostHeld ? 'skills.countFull' : 'skills.count', { count: ids.length })}
        </p>
      </div>
      {ids.length === 0 ? (
        <p className="max-w-prose text-sm text-ink-soft">{t('skills.tickSome')}</p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {shown.map((skill) => (
            <HeldSkill key={skill.id} {...skill} />
          ))}
        </ul>
      )}
      {unknown > 0 && <p className="text-sm text-ink-soft">{t('skills.notAsked', { count: unknown })}</p>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-t pt-4">
        <label className="flex min-h-10 cursor-pointer items-center gap-2.5 text-sm font-medium pointer-coarse:min-h-11">
          <input
            type="checkbox"
            role="switch"
            checked={isKept}
            onChange={(event) => heldSkills.keep(event.target.checked)}
            aria-describedby="keep-note"
            className="size-4.5 shrink-0"
          />
          {t('skills.keep')}
        </label>
        {ids.length > 0 && (
          <div className="flex flex-wrap gap-2 sm:ms-auto">
            <a href="#reachable" className={buttonClass('primary')}>
              {t('skills.reachable')}
            </a>
            <CopySkillsLink ids={ids} />
            <button
              type="button"
              onClick={() => {
                heldSkills.clear();
                document.getElementById('my-skills')?.focus();
              }}
              className={buttonClass()}
            >
              {t('skills.delete')}
            </button>
          </div>
        )}
        <p id="keep-note" className="w-full text-xs text-ink-soft">
          {t(isKept ? 'skills.kept' : 'skills.notKept')}
        </p>
      </div>
    </section>
  );
}
