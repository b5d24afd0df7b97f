import { readinessOf, type Readiness } from '#domain/readiness/readiness.ts';
import { coveredSkills } from '#domain/skills/covered-skills.ts';
import { useQuery } from '@tanstack/react-query';
import type { OpenedSkills } from './skill-table.ts';
import { skillTableQuery } from './skill-table.ts';
import { useHeldSkills } from './use-held-skills.ts';

/** How much of each role the skills cover that somebody says to have. */
export interface ShownReadiness {
  skills: OpenedSkills;
  /** The numbers of those held skills that some role here asks for. */
  held: readonly number[];
  readiness: Readiness;
}

let last: { ids: readonly string[]; shown: ShownReadiness } | null = null;

/** Counts from what was counted last, so that all who show it share one count, and a tick costs as much as its skill has roles. */
function countReadiness(skills: OpenedSkills, ids: readonly string[]): ShownReadiness {
  if (last?.ids === ids && last.shown.skills === skills) return last.shown;
  const held = ids.flatMap((id) => skills.find(id) ?? []);
  const before = last?.shown.skills === skills ? last.shown.readiness : null;
  const shown = {
    skills,
    held,
    readiness: readinessOf(skills.table, coveredSkills(skills.table, held), before),
  };
  last = { ids, shown };
  return shown;
}

/** The readiness for all roles; null while no skill is held, when nothing is fetched, and until the skills of the corpus are there. */
export function useReadiness(): ShownReadiness | null {
  const { ids } = useHeldSkills();
  const { data: skills } = useQuery({ ...skillTableQuery, enabled: ids.length > 0 });
  return skills && ids.length > 0 ? countReadiness(skills, ids) : null;
}
