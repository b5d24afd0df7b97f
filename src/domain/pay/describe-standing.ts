import type { Translate } from '#messages/message-types.ts';
import { describeUnit } from './describe-unit.ts';
import type { FamilyStanding, NoStanding } from './family-standing.ts';

/** Says where a band stands in its family, in plain sentences without full stops; `family` is the family's name. */
export function describeStanding(
  standing: FamilyStanding | NoStanding,
  family: string,
  t: Translate,
): string[] {
  if (standing.kind === 'no-amount') return [t('role.payNoAmount')];
  if (standing.kind === 'no-unit') return [t('role.payNoUnit')];
  return [place(standing, family, t), ...apart(standing, t)];
}

function place({ unit, alike, starts }: FamilyStanding, family: string, t: Translate): string {
  const band = describeUnit(unit, t);
  if (alike === 0) return t('role.payOnly', { family, band });
  if (starts === null) return t('role.payOneOf', { count: alike + 1, family, band });
  const { known, lower, same } = starts;
  if (known === 0) return t('role.payNoStarts', { family, band });
  const among = { family, band, stating: known === alike ? 'band' : 'start' } as const;
  if (known === 1) {
    if (lower === 1) return t('role.payHigherThanOne', among);
    return t(same === 1 ? 'role.paySameAsOne' : 'role.payLowerThanOne', among);
  }
  if (lower === known) return t('role.payHighest', { ...among, count: known + 1 });
  if (lower + same === 0) return t('role.payLowest', { ...among, count: known + 1 });
  return t('role.payAmong', { ...among, lower, known, same });
}

/** The roles that the scale leaves out, and why. */
function apart({ otherUnits, silent }: FamilyStanding, t: Translate): string[] {
  const sentences: string[] = [];
  const others = otherUnits.map(({ unit, count }) =>
    t('role.payOtherUnit', { count, band: describeUnit(unit, t) }),
  );
  if (others.length > 0) sentences.push(t('role.payOtherScale', { others: others.join(t('list.comma')) }));
  if (silent > 0) sentences.push(t('role.paySilent', { count: silent }));
  return sentences;
}
