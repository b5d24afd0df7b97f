import type { RoleFile } from '#contract/bundle-role.ts';
import type { AskedSkill, SkillGroup } from '#domain/skills/group-skills.ts';
import type { SkillCategory } from '#domain/skills/skill-lexicon.ts';
import { useId, useState } from 'react';
import { SkillLines } from './skill-lines.tsx';

const categoryNames: Record<SkillCategory, string> = {
  technology: 'Technologies',
  tool: 'Tools',
  method: 'Methods',
  knowledge: 'Knowledge',
  soft: 'Personal skills',
};

interface SkillButtonProps {
  skill: AskedSkill;
  isOpen: boolean;
  controls: string;
  onToggle: () => void;
}

function SkillButton({ skill: { name, lines }, isOpen, controls, onToggle }: SkillButtonProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
      className={`relative inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border px-2.5 text-left text-xs font-medium before:absolute before:inset-x-0 pointer-coarse:min-h-8 pointer-coarse:px-3 pointer-coarse:before:-inset-y-1.75 ${
        isOpen
          ? 'border-accent bg-accent text-on-accent'
          : 'border-transparent bg-accent-soft text-accent-strong hover:border-accent forced-colors:border-[ButtonBorder]'
      }`}
    >
      {name}
      {lines.length > 1 && (
        <span className="tabular-nums opacity-80">
          <span className="sr-only">, in </span>
          {lines.length}
          <span className="sr-only"> sentences</span>
        </span>
      )}
    </button>
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
        {category === null ? 'Other' : categoryNames[category]}
        <span className="text-xs font-normal tabular-nums">{skills.length}</span>
      </h3>
      <ul className="flex flex-wrap gap-1.5 pointer-coarse:gap-y-3">
        {skills.map((skill) => (
          <li key={skill.id} className="max-w-full">
            <SkillButton
              skill={skill}
              isOpen={skill === open}
              controls={id}
              onToggle={() => setOpenId(skill === open ? null : skill.id)}
            />
          </li>
        ))}
      </ul>
      {open && (
        <div id={id} className="rounded-lg bg-raised p-3">
          <SkillLines lines={open.lines} names={names} only={open.id} />
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
