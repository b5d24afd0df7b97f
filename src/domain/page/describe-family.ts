import type { FamilyRole, FamilyView } from '#domain/graph/family-view.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';

/** What a family is called; null stands for roles that state none. */
export const familyName = (family: string | null, t: Translate): string => family ?? t('head.noFamily');

/** A family's ladder in a sentence or two: how many roles, from which level to which, how many state a band. */
export function describeFamily({ roleCount, levels }: FamilyView<FamilyRole>, t: Translate): string {
  const roles = levels.flatMap(({ rungs }) => rungs.map(({ role }) => role));
  const [lowest, highest] = [roles[0], roles.at(-1)];
  const paid = roles.filter(({ pay }) => pay !== null).length;
  const bands = paid === roleCount ? t('family.allPaid') : t('family.somePaid', { count: paid });
  if (roleCount === 1 || !lowest || !highest) return t(paid === 1 ? 'family.onePaid' : 'family.oneUnpaid');
  const [from, to] = [sayLevel(lowest.level, t), sayLevel(highest.level, t)];
  const span =
    from === to
      ? t('family.oneLevel', { count: roleCount, level: from })
      : t('family.levels', { count: roleCount, from, to });
  return `${span} ${bands}`;
}
