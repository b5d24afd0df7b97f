import type { Pay } from '#domain/document/role-document.ts';
import { statedBounds } from '#domain/pay/stated-bounds.ts';
import { finding, placesOf, type HealthFinding } from './health-finding.ts';
import { withBand, type Ladder } from './ladder.ts';
import { paysLess } from './pays-less.ts';

/** Steps to a role whose band surely lies lower than the one before, at both ends; only where currency and period are the same. */
export function payInversions(ladder: Ladder): HealthFinding[] {
  return ladder.moves.step
    .filter(({ from, to }) => paysLess(to.pay, from.pay))
    .map(({ move, from, to }) =>
      finding('pay-inversion', {
        roles: [from.id, to.id],
        places: placesOf(move),
        message: `The step from ${withBand(from, ladder.t)} to ${withBand(to, ladder.t)} leads to a band that ${describe(from.pay, to.pay)}.`,
      }),
    );
}

/** The end of a band that is open lies at least where it is stated. */
function describe(before: Pay | null, after: Pay | null): string {
  const [high, low] = [before, after].map((pay) => (pay === null ? null : statedBounds(pay)));
  if (high?.min != null && high.min === low?.min) return 'starts at the same amount and ends lower';
  if (high?.max != null && high.max === low?.max) return 'starts lower and does not end higher';
  return 'lies lower';
}
