import type { FamilyRole, FamilyView } from '#domain/graph/family-view.ts';
import { levelName } from '#domain/titles/level-name.ts';

/** What a family is called; null stands for roles that state none. */
export const familyName = (family: string | null): string => family ?? 'No family stated';

/** A family's ladder in a sentence or two: how many roles, from which level to which, how many state a band. */
export function describeFamily({ roleCount, levels }: FamilyView<FamilyRole>): string {
  const roles = levels.flatMap(({ rungs }) => rungs.map(({ role }) => role));
  const [lowest, highest] = [roles[0], roles.at(-1)];
  const paid = roles.filter(({ pay }) => pay !== null).length;
  const bands = paid === roleCount ? 'Each states a pay band.' : `${paid} of them state a pay band.`;
  if (roleCount === 1 || !lowest || !highest)
    return paid === 1 ? 'One role, which states a pay band.' : 'One role, which states no pay band.';
  const [from, to] = [levelName(lowest.level), levelName(highest.level)];
  return from === to
    ? `${roleCount} roles, all of the level ${from}. ${bands}`
    : `${roleCount} roles, from ${from} to ${to}. ${bands}`;
}
