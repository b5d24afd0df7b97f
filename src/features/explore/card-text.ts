import type { RoleSummary } from '#contract/bundle-role.ts';
import type { PlacedRole, Side } from '#domain/graph/role-view.ts';
import { formatPay } from '#domain/pay/format-pay.ts';

export const sideNames: Record<Side, { one: string; many: string; heading: string }> = {
  entry: { one: 'entry point', many: 'entry points', heading: 'Comes from' },
  advancement: { one: 'advancement', many: 'advancements', heading: 'Leads to' },
  lateral: { one: 'lateral move', many: 'lateral moves', heading: 'Moves sideways' },
};

/** The line below a role's title: its band, or why there is none. */
export function bandText(role: Pick<RoleSummary, 'documented' | 'pay'>, compact = false): string {
  if (!role.documented) return 'Mentioned, no document';
  return role.pay ? formatPay(role.pay, 'en', { compact }) : 'No band stated';
}

/** What a screen reader says of a role's card. */
export function cardLabel(
  role: RoleSummary,
  { place, distance }: Pick<PlacedRole, 'place' | 'distance'>,
): string {
  const kind = place === 'focus' ? 'this role' : sideNames[place].one;
  const far = distance > 1 ? `, ${distance} moves away` : '';
  return `${role.title}, ${kind}${far}. ${bandText(role)}.`;
}
