import type { NamedEntry } from './named-entry.ts';

/** A skill that can be searched for; `aliases` are other words for it. `askedBy` are the numbers of the roles that ask for it. */
export interface SearchedSkill {
  id: string;
  name: string;
  aliases: readonly string[];
  askedBy: readonly number[];
}

/** A family that can be searched for, with the number of its documented roles. */
export interface SearchedFamily {
  name: string;
  roleCount: number;
}

/** Something the app can do; `keywords` are other words people may call it by. */
export interface SearchedCommand {
  id: string;
  title: string;
  keywords: readonly string[];
}

/** All of a corpus that can be searched. A role's number is its place in `roles`. */
export interface SearchSubjects {
  roles: readonly NamedEntry[];
  skills: readonly SearchedSkill[];
  families: readonly SearchedFamily[];
}

/** Skills in columns; `byRole` holds, for each role, the places of those it asks for. */
interface SkillColumns {
  ids: readonly string[];
  names: readonly string[];
  aliases: readonly (readonly string[])[];
  byRole: readonly (readonly number[])[];
}

/** Each skill with the roles that ask for it. */
export function skillsWithRoles({ ids, names, aliases, byRole }: SkillColumns): SearchedSkill[] {
  const askedBy = ids.map((): number[] => []);
  for (const [role, skills] of byRole.entries()) for (const skill of skills) askedBy[skill]?.push(role);
  return ids.map((id, at) => ({
    ...{ id, name: names[at] ?? id },
    ...{ aliases: aliases[at] ?? [], askedBy: askedBy[at] ?? [] },
  }));
}

/** The families of the documented roles, those of most roles first, then by name. */
export function familiesOf(roles: readonly NamedEntry[]): SearchedFamily[] {
  const counts = new Map<string, number>();
  for (const { family, documented } of roles)
    if (family !== null && documented) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts]
    .map(([name, roleCount]) => ({ name, roleCount }))
    .sort((one, other) => other.roleCount - one.roleCount || (one.name < other.name ? -1 : 1));
}
