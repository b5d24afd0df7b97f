import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import { skillUsers } from '#domain/skills/skill-users.ts';
import { t } from '#messages/spoken.ts';
import { useMemo } from 'react';
import { FamilyOfUsers } from './family-of-users.tsx';

interface SkillUsersListProps {
  skills: OpenedSkills;
  number: number;
  index: RoleIndexData;
}

/** Who asks for a skill, family by family. */
export function SkillUsersList({ skills, number, index }: SkillUsersListProps) {
  const families = useMemo(() => skillUsers(skills.table, number, index.roles), [skills, number, index]);
  const skill = skills.ids[number] ?? '';
  return (
    <section aria-labelledby="who-asks" className="min-w-0 space-y-3">
      <h2 id="who-asks" className="text-lg font-semibold">
        {t('skills.whoAsks')}
      </h2>
      {families.map((users, position) => (
        <FamilyOfUsers
          key={users.family ?? ''}
          skill={skill}
          users={users}
          roles={index.roles}
          startsOpen={position === 0}
        />
      ))}
    </section>
  );
}
