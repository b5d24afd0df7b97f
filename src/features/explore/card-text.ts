import type { RoleSummary } from '#contract/bundle-role.ts';
import type { OpenableSide } from '#domain/graph/openable-sides.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';
import { sideNames } from '#domain/graph/side-names.ts';
import type { CardPosition } from '#domain/layout/card-positions.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { levelName } from '#domain/titles/level-name.ts';

/** What can still be opened from a card, in words: "2 more lead here, leads to 3 more". */
function describeSides(sides: readonly OpenableSide[]): string {
  return sides
    .map(({ side, isOpen, count }) => {
      if (isOpen) return side === 'from' ? 'what leads here is open' : 'where it leads is open';
      return side === 'from' ? `${count} more lead here` : `leads to ${count} more`;
    })
    .join(', ');
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
  const kind = place === 'focus' ? 'this role' : sideNames[place].one;
  const count = position && position.of > 1 ? ` ${position.at} of ${position.of}` : '';
  const far = distance > 1 ? `, ${distance} moves away` : '';
  const more = describeSides(sides);
  return [
    `${role.title}, ${kind}${count}${far}`,
    `${describeBand(role)}${change === null ? '' : `, ${change} against the role in focus`}`,
    [levelName(role.level), role.family].filter(Boolean).join(', '),
    ...(coverage === null ? [] : [`You have ${coverage} of its skills`]),
    ...(more === '' ? [] : [more]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
