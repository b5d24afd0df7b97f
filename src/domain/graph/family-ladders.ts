import type { Level } from '#domain/document/role-document.ts';
import type { RoleId } from './career-graph.ts';
import { byCodeUnit } from './code-unit-order.ts';

/** What is needed of a role to put it on its family's ladder. */
export interface LadderRole {
  id: RoleId;
  title: string;
  documented: boolean;
  family: string | null;
  level: Pick<Level, 'rank' | 'track'>;
}

/** A family's documented roles from the lowest level to the highest. `family` is null for roles that name none. */
export interface FamilyLadder<R extends LadderRole> {
  family: string | null;
  roles: R[];
}

/** Groups the documented roles by family: largest family first, then by name; roles without a family last. */
export function familyLadders<R extends LadderRole>(roles: readonly R[]): FamilyLadder<R>[] {
  const families = new Map<string | null, R[]>();
  for (const role of roles) {
    if (role.documented) families.set(role.family, [...(families.get(role.family) ?? []), role]);
  }
  return [...families]
    .map(([family, members]) => ({
      family,
      roles: members.sort((a, b) => a.level.rank - b.level.rank || byCodeUnit(a.title, b.title)),
    }))
    .sort(
      (a, b) =>
        Number(a.family === null) - Number(b.family === null) ||
        b.roles.length - a.roles.length ||
        byCodeUnit(a.family ?? '', b.family ?? ''),
    );
}

/**
 * Good roles to begin at: of each family, largest family first, the documented role with the most documented roles around it. At most
 * `count`. `around` gives the roles one move away.
 */
export function startingPoints<R extends LadderRole>(
  ladders: readonly FamilyLadder<R>[],
  around: (role: R) => readonly LadderRole[],
  count: number,
): R[] {
  const richness = (role: R) => around(role).filter(({ documented }) => documented).length;
  return ladders
    .flatMap(({ roles }) =>
      [...roles].sort((a, b) => richness(b) - richness(a) || byCodeUnit(a.id, b.id)).slice(0, 1),
    )
    .slice(0, count);
}
