import { mostHeld, parseSkillsFragment } from '#contract/held-skills.ts';
import { heldSkills } from '#data/held-skills.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { useHeldSkills } from '#data/use-held-skills.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { say } from './spoken-note.ts';

const counted = (count: number): string => `${count} ${count === 1 ? 'skill' : 'skills'}`;

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
        This link brings {counted(brought.length)}
      </h2>
      <ul className="mt-5 flex flex-wrap gap-1.5 overflow-y-auto">
        {brought.map((id) => (
          <li
            key={id}
            className="max-w-full truncate rounded-full bg-accent-soft px-3 py-1 text-sm font-medium text-accent-strong"
          >
            {nameOf(id)}
          </li>
        ))}
      </ul>
      <p className="mt-5 text-sm text-ink-soft">
        {ids.length === 0
          ? 'Use them as the skills you have, and each role shows how many of them it asks for.'
          : fresh.length === 0
            ? `You have all of them already, among your ${counted(ids.length)}.`
            : `${fresh.length} of them would be added to the ${ids.length} you have.`}
        {fresh.length > room && ` There is room for ${room} more.`}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="button" onClick={() => onAnswer(true)} className={buttonClass('primary')}>
          Use them
        </button>
        <button type="button" onClick={() => onAnswer(false)} className={buttonClass()}>
          Not now
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
      say(`${counted(brought.length)} taken over`);
    }
    void navigate({ to: '.', search: true, hash: '', replace: true, resetScroll: false });
  };
  return <Question key={hash} brought={brought} onAnswer={answer} />;
}
