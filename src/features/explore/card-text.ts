import type { RoleSummary } from '#contract/bundle-role.ts';
import type { PlacedRole, Side } from '#domain/graph/role-view.ts';
import { describeBand } from '#domain/pay/describe-band.ts';

export const sideNames: Record<Side, { one: string; many: string; heading: string }> = {
  entry: { one: 'entry point', many: 'entry points', heading: 'Comes from' },
  advancement: { one: 'advancement', many: 'advancements', heading: 'Leads to' },
  lateral: { one: 'lateral move', many: 'lateral moves', heading: 'Moves sideways' },
};

/** What a screen reader says of a role's card. */
export function cardLabel(
  role: RoleSummary,
  { place, distance }: Pick<PlacedRole, 'place' | 'distance'>,
): string {
  const kind = place === 'focus' ? 'this role' : sideNames[place].one;
  const far = distance > 1 ? `, ${distance} moves away` : '';
  return `${role.title}, ${kind}${far}. ${describeBand(role)}.`;
}
