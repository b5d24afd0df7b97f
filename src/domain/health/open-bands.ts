import type { Pay } from '#domain/document/role-document.ts';
import { statedBounds } from '#domain/pay/stated-bounds.ts';
import { finding, type HealthFinding } from './health-finding.ts';
import { whereIs, withBand, type Ladder } from './ladder.ts';

/** Roles whose band leaves an end open or unstated. */
export function openBands(ladder: Ladder): HealthFinding[] {
  return ladder.index.graph.roles.flatMap((role) => {
    const open = role.pay === null ? null : openEnd(role.pay);
    if (open === null) return [];
    const message = `The band of ${withBand(role, ladder.t)} ${open}.`;
    return finding('band-open-ended', { roles: [role.id], places: whereIs(ladder, role), message });
  });
}

function openEnd(pay: Pay): string | null {
  const { min, max, open } = statedBounds(pay);
  if (min === null) return 'states no bottom';
  if (max === null) return 'states no top';
  return open ? 'may be passed at its top' : null;
}
