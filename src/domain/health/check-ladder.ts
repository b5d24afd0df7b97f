import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { distinctNames } from '#domain/graph/distinct-names.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { NOTHING_SETTLED, type SettledNames } from '#domain/graph/settled-names.ts';
import { roleIdentity } from '#domain/titles/role-identity.ts';
import type { Translate } from '#messages/message-types.ts';
import { deadEnds } from './dead-ends.ts';
import type { HealthCode } from './health-codes.ts';
import type { HealthFinding } from './health-finding.ts';
import { lateralPayGaps } from './lateral-pay-gaps.ts';
import { levelInversions } from './level-inversions.ts';
import { linesWithoutRole } from './lines-without-role.ts';
import { joinMoves, type Ladder } from './ladder.ts';
import { missingSections } from './missing-sections.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { oneWayClaims } from './one-way-claims.ts';
import { openBands } from './open-bands.ts';
import { payInversions } from './pay-inversions.ts';
import { stepCycles } from './step-cycles.ts';
import { unreachableRoles } from './unreachable-roles.ts';
import { unresolvedTitles } from './unresolved-titles.ts';
import { wideBands } from './wide-bands.ts';

const checks: Record<HealthCode, (ladder: Ladder) => HealthFinding[]> = {
  'step-cycle': stepCycles,
  'pay-inversion': payInversions,
  'level-inversion': levelInversions,
  'lateral-pay-gap': lateralPayGaps,
  'dead-end': deadEnds,
  'unreachable-role': unreachableRoles,
  'near-duplicate': nearDuplicates,
  'section-missing': missingSections,
  'line-without-role': linesWithoutRole,
  'band-too-wide': wideBands,
  'band-open-ended': openBands,
  'unresolved-title': unresolvedTitles,
  'one-way-claim': oneWayClaims,
};

/**
 * What is wrong, or worth knowing, with a ladder as a whole: by code in the order of health-codes.ts, then by role. `documents` holds the
 * document behind each documented role, `names` what the owner settled. Nothing is assumed that no document states: bands are compared only in one unit, open ends stay
 * open, levels count only where more than a plain title tells them. About linear in roles and moves.
 */
export function checkLadder(
  index: GraphIndex,
  documents: ReadonlyMap<RoleId, RoleDocument>,
  t: Translate,
  { distinct }: Pick<SettledNames, 'distinct'> = NOTHING_SETTLED,
): HealthFinding[] {
  const isDistinct = distinctNames(distinct, roleIdentity, () => undefined);
  const ladder = { index, documents, isDistinct, t, moves: joinMoves(index) };
  return Object.values(checks).flatMap((check) => check(ladder));
}
