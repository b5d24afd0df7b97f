import type { OpenedSkills } from '#data/skill-table.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { describeWeight } from '#domain/skills/skill-weights.ts';
import { t } from '#messages/spoken.ts';

/** What the corpus as a whole tells of a skill. */
export interface SkillKnowledge {
  /** The ids of the skills that one is part of, at any remove. */
  widerOf: (id: string) => readonly string[];
  /** What it counts, in hundredths, and why in words; null until the table of skills is there. */
  weightOf: ((id: string) => number) | null;
  weightWords: (id: string) => string | null;
}

/** A skill that no table knows counts in full. */
const FULL_WEIGHT = 100;

/** Looks skills up in the corpus's table, where it could be had. */
export function skillKnowledge(skills: OpenedSkills | undefined): SkillKnowledge {
  if (!skills) return { widerOf: () => [], weightOf: null, weightWords: () => null };
  const { table, ids, find } = skills;
  const weightOf = (id: string): number => table.weights[find(id) ?? -1] ?? FULL_WEIGHT;
  return {
    widerOf: (id) => (table.wider[find(id) ?? -1] ?? []).flatMap((wide) => ids[wide] ?? []),
    weightOf,
    weightWords: (id) => {
      const number = find(id);
      return number === null
        ? null
        : describeWeight(askedBy(table, number), table.roleCount, weightOf(id), t);
    },
  };
}
