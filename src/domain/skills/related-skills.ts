import { askedBy, rolesAsking, type SkillTable } from './skill-table.ts';

/** A skill that is asked for together with another one more often than chance has it. */
export interface RelatedSkill {
  skill: number;
  /** How many roles ask for both. */
  together: number;
  /** How many roles ask for this one. */
  askedBy: number;
  /**
   * How many times as often as if the two had nothing to do with each other: together × all ÷ (one × other). Above 1 here; for the order
   * alone.
   */
  lift: number;
}

/**
 * The skills that are asked for together with `skill`, the closest first: by lift, then by how many roles ask for both, then by number.
 * Those that fewer than `leastTogether` roles ask for together with it are left to chance.
 */
export function relatedSkills(
  table: SkillTable,
  skill: number,
  { most = 12, leastTogether = 3 }: { most?: number; leastTogether?: number } = {},
): RelatedSkill[] {
  const own = askedBy(table, skill);
  const counts = new Map<number, number>();
  for (const role of rolesAsking(table, skill)) {
    for (const other of table.byRole[role] ?? [])
      if (other !== skill) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, together]) => {
      const asking = askedBy(table, other);
      return { skill: other, together, askedBy: asking, lift: (together * table.roleCount) / (own * asking) };
    })
    .filter(({ together, lift }) => together >= leastTogether && lift > 1)
    .sort((a, b) => b.lift - a.lift || b.together - a.together || a.skill - b.skill)
    .slice(0, most);
}
