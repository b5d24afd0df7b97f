import { finding, placesOf, type HealthFinding } from './health-finding.ts';
import { quoted, type Ladder } from './ladder.ts';

/** Roles that are only mentioned, the most mentioned first. */
export function unresolvedTitles({ index }: Ladder): HealthFinding[] {
  return index.graph.roles
    .filter(({ documented }) => !documented)
    .map((role) => ({ role, lines: index.movesOf(role.id).flatMap(placesOf) }))
    .sort((a, b) => b.lines.length - a.lines.length)
    .map(({ role, lines }) => {
      const times = lines.length === 1 ? '1 line' : `${lines.length} lines`;
      const message = `${quoted(role)} is named by ${times}, and no document is about it.`;
      return finding('unresolved-title', { roles: [role.id], places: lines, message });
    });
}
