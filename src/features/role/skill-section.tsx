import type { RoleFile } from '#contract/bundle-role.ts';
import type { SkillLine } from '#domain/document/role-document.ts';
import { groupSkills } from '#domain/skills/group-skills.ts';
import { t } from '#messages/spoken.ts';
import { PanelSection } from './panel-section.tsx';
import { SkillGroups } from './skill-groups.tsx';
import { SkillLines } from './skill-lines.tsx';

interface SkillSectionProps {
  name: 'hard' | 'soft';
  lines: readonly SkillLine[];
  names: RoleFile['skillNames'];
  from: string;
}

/** Hard or soft skills: those that have a name by category, then all that the document says, named or not. */
export function SkillSection({ name, lines, names, from }: SkillSectionProps) {
  const groups = groupSkills(lines, names);
  return (
    <PanelSection name={name} aside={lines.length} from={from}>
      {lines.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('role.noSkills', { kind: name })}</p>
      ) : (
        <>
          {groups.length > 0 && <SkillGroups groups={groups} names={names} />}
          <h3 className="pt-1 text-sm font-semibold text-ink-soft print:hidden">{t('role.inItsWords')}</h3>
          <SkillLines lines={lines} names={names} />
        </>
      )}
    </PanelSection>
  );
}
