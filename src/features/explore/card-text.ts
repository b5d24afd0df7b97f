import type { RoleSummary } from '#contract/bundle-role.ts';
import type { OpenableSide } from '#domain/graph/openable-sides.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import type { CardPosition } from '#domain/layout/card-positions.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { t } from '#messages/spoken.ts';

/** What can still be opened from a card, in words: "2 more lead here, leads to 3 more". */
function describeSides(sides: readonly OpenableSide[]): string {
  return sides
    .map(({ side, isOpen, count }) => {
      if (isOpen) return t(side === 'from' ? 'card.openFrom' : 'card.openTo');
      return t(side === 'from' ? 'card.moreFrom' : 'card.moreTo', { count });
    })
    .join(t('list.comma'));
}

/** What a screen reader says of a role's card: title, kind of move, position, band, how pay differs, level, how many of its skills somebody has, and what can be opened. */
export function cardLabel(
  role: RoleSummary,
  { place, distance }: Pick<PlacedRole, 'place' | 'distance'>,
  {
    position,
    change,
    sides,
    coverage,
  }: {
    position?: CardPosition;
    change: string | null;
    sides: readonly OpenableSide[];
    coverage: string | null;
  },
): string {
  const kind = place === 'focus' ? t('card.focus') : t(`side.${place}Role`);
  const { at, of } = position ?? { at: 0, of: 0 };
  const band = describeBand(role, t);
  const more = describeSides(sides);
  return [
    t('card.title', { title: role.title, kind, at, of, distance }),
    change === null ? band : t('card.change', { band, change }),
    [sayLevel(role.level, t), role.family].filter(Boolean).join(t('list.comma')),
    ...(coverage === null ? [] : [t('card.covers', { coverage })]),
    ...(more === '' ? [] : [more]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
