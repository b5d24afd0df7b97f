import { rolesAsking, type SkillTable } from './skill-table.ts';

/** The roles of one family that ask for a skill. */
export interface FamilyUsers {
  /** Null stands for roles that state no family. */
  family: string | null;
  /** How many roles of the family name any skill. */
  of: number;
  /** How many of these ask for the skill. */
  count: number;
  /** By rank, ascending; `roles` are numbers, ascending. */
  levels: { rank: number; roles: number[] }[];
}

/** Who asks for a skill, by family and level: the families with the most such roles first, then in the order of their names. */
export function skillUsers(
  table: SkillTable,
  skill: number,
  roles: readonly { family: string | null; level: { rank: number } }[],
): FamilyUsers[] {
  const sizes = new Map<string | null, number>();
  roles.forEach(({ family }, number) => {
    if ((table.byRole[number]?.length ?? 0) > 0) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  });
  const families = new Map<string | null, Map<number, number[]>>();
  for (const number of rolesAsking(table, skill)) {
    const role = roles[number];
    if (role === undefined) continue;
    const levels = families.get(role.family) ?? new Map<number, number[]>();
    families.set(role.family, levels);
    levels.set(role.level.rank, [...(levels.get(role.level.rank) ?? []), number]);
  }
  return [...families]
    .map(([family, levels]) => ({
      family,
      of: sizes.get(family) ?? 0,
      count: [...levels.values()].reduce((sum, users) => sum + users.length, 0),
      levels: [...levels].sort(([a], [b]) => a - b).map(([rank, users]) => ({ rank, roles: users })),
    }))
    .sort((a, b) => b.count - a.count || byName(a.family, b.family));
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : a < b ? -1 : 1;
}
