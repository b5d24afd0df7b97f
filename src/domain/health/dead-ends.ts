import { finding, type HealthFinding } from './health-finding.ts';
import { quoted, whereIs, type Ladder } from './ladder.ts';
import { TOP_RANK } from './ladder-ends.ts';

/** Documented roles below the top from which no step and no lateral move leads on, whoever states it. */
export function deadEnds(ladder: Ladder): HealthFinding[] {
  return ladder.index.graph.roles
    .filter(({ documented, level }) => documented && level.rank < TOP_RANK)
    .filter(({ id }) => ladder.index.movesOf(id).every(({ kind, to }) => kind === 'step' && to === id))
    .map((role) =>
      finding('dead-end', {
        roles: [role.id],
        places: whereIs(ladder, role),
        message: `${quoted(role)} leads nowhere: no document names a role to go on to from there.`,
      }),
    );
}
