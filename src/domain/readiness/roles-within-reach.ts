import { weightOf, type SkillTable } from '#domain/skills/skill-table.ts';
import { FEWEST_FOR_RATIO, type Readiness } from './readiness.ts';

/** A role somebody could move to, with the reasons: skills by number, in the role's order. */
export interface RoleWithinReach {
  role: number;
  covered: number[];
  missing: number[];
  /** What these count, in hundredths. */
  coveredWeight: number;
  totalWeight: number;
}

/**
 * The roles of which the most is covered, by the weighted share of their skills; then those that ask for more, then by number. Left out
 * are roles of which nothing is covered and lists too short for a ratio. `among` holds the roles to choose from; all where it is null.
 */
export function rolesWithinReach(
  table: SkillTable,
  readiness: Readiness,
  {
    most = 12,
    among = null,
    except = new Set(),
  }: { most?: number; among?: Iterable<number> | null; except?: ReadonlySet<number> } = {},
): RoleWithinReach[] {
  const ranked: { role: number; share: number; total: number }[] = [];
  for (const role of among === null ? table.byRole.keys() : new Set(among)) {
    const skills = table.byRole[role] ?? [];
    if (skills.length < FEWEST_FOR_RATIO || except.has(role) || !readiness.covered[role]) continue;
    const share = (readiness.coveredWeight[role] ?? 0) / weightOf(table, skills);
    ranked.push({ role, share, total: skills.length });
  }
  return ranked
    .sort((a, b) => b.share - a.share || b.total - a.total || a.role - b.role)
    .slice(0, most)
    .map(({ role }) => withReasons(table, readiness, role));
}

function withReasons(table: SkillTable, { covers }: Readiness, role: number): RoleWithinReach {
  const skills = table.byRole[role] ?? [];
  const covered = skills.filter((skill) => covers.has(skill));
  const missing = skills.filter((skill) => !covers.has(skill));
  return {
    ...{ role, covered, missing },
    coveredWeight: weightOf(table, covered),
    totalWeight: weightOf(table, skills),
  };
}
