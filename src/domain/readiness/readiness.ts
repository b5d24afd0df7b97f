import { rolesAsking, type SkillTable } from '#domain/skills/skill-table.ts';

/** Lists with fewer named skills are too short for a ratio to mean anything. */
export const FEWEST_FOR_RATIO = 4;

/** How much of what each role asks for is covered, by number of role. */
export interface Readiness {
  /** The skills that were counted as covered. */
  covers: ReadonlySet<number>;
  /** How many of the role's skills are covered. */
  covered: Uint16Array;
  /** What these count together, in hundredths (see skill-weights.ts). */
  coveredWeight: Uint32Array;
}

/**
 * Counts for all roles what `covers` (see covered-skills.ts) covers of their skills. From `before`, the readiness of an earlier set in
 * the same table, only roles that ask for a skill that came or went are counted anew; `before` stays as it was.
 */
export function readinessOf(
  table: SkillTable,
  covers: ReadonlySet<number>,
  before: Readiness | null = null,
): Readiness {
  const covered = before?.covered.slice() ?? new Uint16Array(table.byRole.length);
  const coveredWeight = before?.coveredWeight.slice() ?? new Uint32Array(table.byRole.length);
  const count = (skill: number, sign: 1 | -1): void => {
    const weight = sign * (table.weights[skill] ?? 0);
    for (const role of rolesAsking(table, skill)) {
      covered[role] = (covered[role] ?? 0) + sign;
      coveredWeight[role] = (coveredWeight[role] ?? 0) + weight;
    }
  };
  for (const skill of covers) if (!before?.covers.has(skill)) count(skill, 1);
  for (const skill of before?.covers ?? []) if (!covers.has(skill)) count(skill, -1);
  return { covers: new Set(covers), covered, coveredWeight };
}

/** "Covers 9 of 14" as numbers. Null where the role names too few skills for that. */
export function coverageOf(
  table: SkillTable,
  readiness: Readiness,
  role: number,
): { covered: number; total: number } | null {
  const total = table.byRole[role]?.length ?? 0;
  return total < FEWEST_FOR_RATIO ? null : { covered: readiness.covered[role] ?? 0, total };
}
