import { finding, placesOf, type HealthFinding } from './health-finding.ts';
import { quoted, type JoinedMove, type Ladder } from './ladder.ts';

/** Moves between two documented roles that only one of the two documents states. */
export function oneWayClaims(ladder: Ladder): HealthFinding[] {
  return [...ladder.moves.step, ...ladder.moves.lateral]
    .filter(({ move, from, to }) => move.statedBy !== 'both' && from.documented && to.documented)
    .map((joined) =>
      finding('one-way-claim', {
        roles: [joined.from.id, joined.to.id],
        places: placesOf(joined.move),
        message: describe(joined),
      }),
    );
}

function describe({ move, from, to }: JoinedMove): string {
  if (move.kind === 'lateral') {
    const [speaker, other] = move.statedBy === 'from' ? [from, to] : [to, from];
    return `${quoted(speaker)} names ${quoted(other)} as a lateral move, and ${quoted(other)} does not name it back.`;
  }
  return move.statedBy === 'from'
    ? `${quoted(from)} names ${quoted(to)} as a next step, and ${quoted(to)} does not say that people come from there.`
    : `${quoted(to)} says that people come from ${quoted(from)}, and ${quoted(from)} does not name it as a next step.`;
}
