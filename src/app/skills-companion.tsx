import { useReadiness } from '#data/readiness.ts';
import { heldSkills } from '#data/held-skills.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { showCoverage } from '#data/shown-coverage.ts';
import { useHeldSkills } from '#data/use-held-skills.ts';
import { coverageOf } from '#domain/readiness/readiness.ts';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { say } from './spoken-note.ts';
import { SkillsLink } from './skills-link.tsx';

/** What the app does for those who have said what they can: counts the coverage of roles, and asks about skills that a link brings. */
export function SkillsCompanion() {
  const { problem } = useHeldSkills();
  const shown = useReadiness();
  const { data: index } = useQuery({ ...roleIndexQuery, enabled: shown !== null });

  useEffect(() => {
    if (!shown || !index) {
      showCoverage(null);
      return;
    }
    showCoverage((id) => {
      const role = index.find(id);
      return role && coverageOf(shown.skills.table, shown.readiness, role.number);
    });
  }, [shown, index]);

  useEffect(() => {
    if (problem === null) return;
    say(t(`skills.${problem}`));
    heldSkills.dismiss();
  }, [problem]);

  return <SkillsLink />;
}
