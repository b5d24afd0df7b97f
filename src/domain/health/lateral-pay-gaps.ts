import { finding, placesOf, type HealthFinding } from './health-finding.ts';
import { withBand, type Ladder } from './ladder.ts';
import { paysLess } from './pays-less.ts';

/** A band this many times another one, at both ends, is that of a role above rather than beside. */
const LARGE_GAP = 1.4;

/** Lateral moves between roles of which one surely pays 1.4 times as much as the other or more, at both ends of its band. */
export function lateralPayGaps(ladder: Ladder): HealthFinding[] {
  return ladder.moves.lateral.flatMap(({ move, from, to }) => {
    const isUp = paysLess(from.pay, to.pay, LARGE_GAP);
    if (!isUp && !paysLess(to.pay, from.pay, LARGE_GAP)) return [];
    const [lower, higher] = isUp ? [from, to] : [to, from];
    const message = `${withBand(lower, ladder.t)} and ${withBand(higher, ladder.t)} are said to be side by side, and the second pays far more.`;
    return finding('lateral-pay-gap', { roles: [lower.id, higher.id], places: placesOf(move), message });
  });
}
