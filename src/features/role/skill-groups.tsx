import type { RoleFile } from '#contract/bundle-role.ts';
import type { AskedSkill, SkillGroup } from '#domain/skills/group-skills.ts';
import { categoryName } from '#domain/skills/category-name.ts';
import { useHeldSkill } from '#data/use-held-skill.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { SkillLines } from './skill-lines.tsx';

interface SkillProps {
  skill: AskedSkill;
  isOpen: boolean;
  controls: string;
  onToggle: () => void;
}

/** A skill: a box to tick by somebody who has it, and its name, which shows the sentences that ask for it. */
function Skill({ skill: { id, name, lines }, isOpen, controls, onToggle }: SkillProps) {
  const { isHeld, hold } = useHeldSkill(id);
  return (
    <span
      className={`inline-flex min-h-7 max-w-full rounded-full border text-xs font-medium pointer-coarse:min-h-11 ${
        isOpen
          ? 'border-accent bg-accent text-on-accent'
          : `bg-accent-soft text-accent-strong hover:border-accent forced-colors:border-[ButtonBorder] ${isHeld ? 'border-accent' : 'border-transparent'}`
      }`}
    >
      <label className="grid w-6 shrink-0 cursor-pointer place-items-center pointer-coarse:min-w-11">
        <input
          type="checkbox"
          checked={isHeld}
          onChange={(event) => hold(event.target.checked)}
          aria-label={t('role.iHave', { name })}
          className="size-3.5 shrink-0"
        />
      </label>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        onClick={onToggle}
        className="inline-flex min-w-0 items-center gap-1.5 pe-2 text-start wrap-anywhere"
      >
        <bdi {...stated}>{name}</bdi>
        {lines.length > 1 && (
          <span className="tabular-nums opacity-80">
            <span aria-hidden="true">{lines.length}</span>
            <span className="sr-only">{t('role.inSentences', { count: lines.length })}</span>
          </span>
        )}
      </button>
    </span>
  );
}

/** The named skills of one category; a press on one shows the sentences that ask for it. */
function Group({ group: { category, skills }, names }: { group: SkillGroup; names: RoleFile['skillNames'] }) {
  const id = useId();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = skills.find((skill) => skill.id === openId);
  return (
    <div className="space-y-2">
      <h3 className="flex items-baseline gap-2 text-sm font-semibold text-ink-soft">
        {category === null ? t('role.otherSkills') : categoryName(category, t)}
        <span className="text-xs font-normal tabular-nums">{skills.length}</span>
      </h3>
      <ul className="flex flex-wrap gap-1.5">
        {skills.map((skill) => (
          <li key={skill.id} className="max-w-full">
            <Skill
              skill={skill}
              isOpen={skill === open}
              controls={id}
              onToggle={() => setOpenId(skill === open ? null : skill.id)}
            />
          </li>
        ))}
      </ul>
      {open && (
        <div id={id} className="space-y-2 rounded-lg bg-raised p-3">
          <SkillLines lines={open.lines} names={names} only={open.id} />
          <Link
            to="/skills/$id"
            params={{ id: open.id }}
            className="inline-flex min-h-6 items-center text-sm font-medium text-accent underline underline-offset-4 pointer-coarse:min-h-11"
          >
            {t('role.whoElse', { name: open.name })}
          </Link>
        </div>
      )}
    </div>
  );
}

/** The named skills by category. */
export function SkillGroups({
  groups,
  names,
}: {
  groups: readonly SkillGroup[];
  names: RoleFile['skillNames'];
}) {
  return (
    <div className="space-y-4 print:hidden!">
      {groups.map((group) => (
        <Group key={group.category} group={group} names={names} />
      ))}
    </div>
  );
}
