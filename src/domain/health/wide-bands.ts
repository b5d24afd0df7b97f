import { statedBounds } from '#domain/pay/stated-bounds.ts';
import { finding, type HealthFinding } from './health-finding.ts';
import { whereIs, withBand, type Ladder } from './ladder.ts';

/** Real bands of one level span up to about twice their start; beyond this one they cover several levels or places. */
const WIDEST = 2.5;

/** Roles whose band's top is more than 2.5 times its bottom. */
export function wideBands(ladder: Ladder): HealthFinding[] {
  return ladder.index.graph.roles.flatMap((role) => {
    const { min, max } = role.pay === null ? { min: null, max: null } : statedBounds(role.pay);
    if (min === null || max === null || min === 0 || max <= WIDEST * min) return [];
    const times = (max / min).toFixed(1);
    return finding('band-too-wide', {
      roles: [role.id],
      places: whereIs(ladder, role),
      message: `The band of ${withBand(role, ladder.t)} ends at ${times} times its start.`,
    });
  });
}
