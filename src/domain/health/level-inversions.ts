import type { RoleNode } from '#domain/graph/career-graph.ts';
import { levelName } from '#domain/titles/level-name.ts';
import { sayLevelReason } from '#domain/titles/say-level-reason.ts';
import { finding, placesOf, type HealthFinding } from './health-finding.ts';
import { quoted, type JoinedMove, type Ladder } from './ladder.ts';
import { ENTRY_RANK } from './ladder-ends.ts';

/** Ranks that are read from signs rather than from words of grade may be off by one. */
const LEAST_DROP_IF_UNSURE = 2;

/**
 * Steps to a role of a lower rank on the same track. A rank that nothing but a plain title tells is not held against a step, nor are the
 * ranks of entry level, between which people start where they can.
 */
export function levelInversions(ladder: Ladder): HealthFinding[] {
  const withLevel = (role: RoleNode): string =>
    `${quoted(role)} (${levelName(role.level)}: ${sayLevelReason(role.level, ladder.t)})`;
  return ladder.moves.step.filter(isInverted).map(({ move, from, to }) =>
    finding('level-inversion', {
      roles: [from.id, to.id],
      places: placesOf(move),
      message: `The step from ${withLevel(from)} to ${withLevel(to)} leads to a lower level.`,
    }),
  );
}

function isInverted({ from: { level: before }, to: { level: after } }: JoinedMove): boolean {
  const drop = before.rank - after.rank;
  if (before.track !== after.track || before.rank <= ENTRY_RANK || drop <= 0) return false;
  if (before.confidence === 'low' || after.confidence === 'low') return false;
  const isSure = before.confidence === 'high' && after.confidence === 'high';
  return isSure || drop >= LEAST_DROP_IF_UNSURE;
}
