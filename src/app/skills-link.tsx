import { mostHeld, parseSkillsFragment } from '#contract/held-skills.ts';
import { heldSkills } from '#data/held-skills.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { useHeldSkills } from '#data/use-held-skills.ts';
import { buttonClass } from '#ui/button-class.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { say } from './spoken-note.ts';

function Question({ brought, onAnswer }: { brought: readonly string[]; onAnswer: (isYes: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { ids } = useHeldSkills();
  const { data: skills } = useQuery(skillTableQuery);
  useEffect(() => dialog.current?.showModal(), []);
  const nameOf = (id: string) => {
    const number = skills?.find(id) ?? null;
    return number === null ? id : (skills?.names[number] ?? id);
  };
  const fresh = brought.filter((id) => !ids.includes(id));
  const room = mostHeld - ids.length;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="brought-title"
      onCancel={() => onAnswer(false)}
      className="backdrop:bg-black/40 m-auto max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-2xl border border-line bg-surface p-6 text-ink shadow-raised"
    >
      <h2 id="brought-title" className="text-xl font-bold">
        {t('skills.brings', { count: brought.length })}
      </h2>
      <ul className="mt-5 flex flex-wrap gap-1.5 overflow-y-auto">
        {brought.map((id) => (
          <li
            key={id}
            className="max-w-full truncate rounded-full bg-accent-soft px-3 py-1 text-sm font-medium text-accent-strong"
          >
            <bdi {...stated}>{nameOf(id)}</bdi>
          </li>
        ))}
      </ul>
      <p className="mt-5 text-sm text-ink-soft">
        {ids.length === 0
          ? t('skills.useAsYours')
          : fresh.length === 0
            ? t('skills.allHeld', { count: ids.length })
            : t('skills.wouldAdd', { count: fresh.length, held: ids.length })}
        {fresh.length > room && ` ${t('skills.room', { count: room })}`}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="button" onClick={() => onAnswer(true)} className={buttonClass('primary')}>
          {t('skills.use')}
        </button>
        <button type="button" onClick={() => onAnswer(false)} className={buttonClass()}>
          {t('skills.notNow')}
        </button>
      </div>
    </dialog>
  );
}

/** Asks whether to use the skills that the address brings in its fragment; once that is answered, the fragment is gone from it. */
export function SkillsLink() {
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const brought = parseSkillsFragment(hash);
  if (brought === null || brought.length === 0) return null;
  const answer = (isYes: boolean) => {
    if (isYes) {
      heldSkills.add(brought);
      say(t('skills.taken', { count: brought.length }));
    }
    void navigate({ to: '.', search: true, hash: '', replace: true, resetScroll: false });
  };
  return <Question key={hash} brought={brought} onAnswer={answer} />;
}
