import type { Level } from '#domain/document/role-document.ts';
import { rolesAsking, type SkillTable } from './skill-table.ts';

/** The roles of one family that ask for a skill. */
export interface FamilyUsers {
  /** Null stands for roles that state no family. */
  family: string | null;
  /** How many roles of the family name any skill. */
  of: number;
  /** How many of these ask for the skill. */
  count: number;
  /** By rank, ascending, individual roles before managers; `roles` are numbers, ascending. */
  levels: UsersOfLevel[];
}

interface UsersOfLevel extends Pick<Level, 'rank' | 'track'> {
  roles: number[];
}

/** Who asks for a skill, by family and level: the families with the most such roles first, then in the order of their names. */
export function skillUsers(
  table: SkillTable,
  skill: number,
  roles: readonly { family: string | null; level: Pick<Level, 'rank' | 'track'> }[],
): FamilyUsers[] {
  const sizes = new Map<string | null, number>();
  roles.forEach(({ family }, number) => {
    if ((table.byRole[number]?.length ?? 0) > 0) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  });
  const families = new Map<string | null, UsersOfLevel[]>();
  for (const number of rolesAsking(table, skill)) {
    const role = roles[number];
    if (role === undefined) continue;
    const { rank, track } = role.level;
    const levels = families.get(role.family) ?? [];
    families.set(role.family, levels);
    const same = levels.find((level) => level.rank === rank && level.track === track);
    if (same) same.roles.push(number);
    else levels.push({ rank, track, roles: [number] });
  }
  return [...families]
    .map(([family, levels]) => ({
      family,
      of: sizes.get(family) ?? 0,
      count: levels.reduce((sum, users) => sum + users.roles.length, 0),
      levels: levels.sort((a, b) => a.rank - b.rank || (a.track < b.track ? -1 : 1)),
    }))
    .sort((a, b) => b.count - a.count || byName(a.family, b.family));
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : a < b ? -1 : 1;
}
