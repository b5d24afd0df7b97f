import { finding, type HealthFinding } from './health-finding.ts';
import { quoted, whereIs, type Ladder } from './ladder.ts';
import { ENTRY_RANK } from './ladder-ends.ts';

/** Documented roles above entry level that no role leads to, and that name no background or field people come from. */
export function unreachableRoles(ladder: Ladder): HealthFinding[] {
  return ladder.index.graph.roles
    .filter(({ documented, level }) => documented && level.rank > ENTRY_RANK)
    .filter(({ id }) => ladder.index.movesOf(id).every(({ kind, from }) => kind === 'step' && from === id))
    .filter(({ id }) => ladder.documents.get(id)?.moves.entry.every(({ kind }) => kind === 'role'))
    .map((role) =>
      finding('unreachable-role', {
        roles: [role.id],
        places: whereIs(ladder, role),
        message: `Nothing leads to ${quoted(role)}: no document names a role or a background that people come from.`,
      }),
    );
}
