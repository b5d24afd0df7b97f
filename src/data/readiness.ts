import { readinessOf, type Readiness } from '#domain/readiness/readiness.ts';
import { coveredSkills, rejectedNumbers } from '#domain/skills/covered-skills.ts';
import { doubtedParts } from '#domain/skills/pair-skills.ts';
import { useQuery } from '@tanstack/react-query';
import type { OpenedSkills } from './skill-table.ts';
import { skillTableQuery } from './skill-table.ts';
import { useRejectedPairs } from './rejected-pairs.ts';
import { useHeldSkills } from './use-held-skills.ts';

/** How much of each role the skills cover that somebody says to have. */
export interface ShownReadiness {
  skills: OpenedSkills;
  /** The numbers of those held skills that some role here asks for. */
  held: readonly number[];
  /** The pairs of skills that somebody doesn't believe (see `pairNumber`). */
  rejected: ReadonlySet<number>;
  readiness: Readiness;
}

let last: { ids: readonly string[]; pairs: ReadonlySet<string>; shown: ShownReadiness } | null = null;

/** Counts from what was counted last, so that all who show it share one count, and a tick costs as much as its skill has roles. */
function countReadiness(
  skills: OpenedSkills,
  ids: readonly string[],
  pairs: ReadonlySet<string>,
): ShownReadiness {
  if (last?.ids === ids && last.pairs === pairs && last.shown.skills === skills) return last.shown;
  const held = ids.flatMap((id) => skills.find(id) ?? []);
  const rejected = rejectedNumbers(skills.table, doubtedParts(pairs), skills.find);
  const before = last?.shown.skills === skills ? last.shown.readiness : null;
  const covers = coveredSkills(skills.table, held, rejected);
  const shown = { skills, held, rejected, readiness: readinessOf(skills.table, covers, before) };
  last = { ids, pairs, shown };
  return shown;
}

/** The readiness for all roles; null while no skill is held, when nothing is fetched, and until the skills of the corpus are there. */
export function useReadiness(): ShownReadiness | null {
  const { ids } = useHeldSkills();
  const { data: skills } = useQuery({ ...skillTableQuery, enabled: ids.length > 0 });
  const { pairs } = useRejectedPairs();
  return skills && ids.length > 0 ? countReadiness(skills, ids, pairs) : null;
}
