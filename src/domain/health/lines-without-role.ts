import { finding, type HealthFinding } from './health-finding.ts';
import { quoted, type Ladder } from './ladder.ts';

const SECTIONS = ['entry', 'advancement', 'lateral'] as const;

/** Lines of moves that name neither a role nor a background or a field. */
export function linesWithoutRole({ index, documents }: Ladder): HealthFinding[] {
  return index.graph.roles.flatMap((role) => {
    const document = documents.get(role.id);
    if (document === undefined) return [];
    return SECTIONS.flatMap((section) => document.moves[section])
      .filter(({ kind, roles }) => kind === 'role' && roles.length === 0)
      .map(({ text, line }) =>
        finding('line-without-role', {
          roles: [role.id],
          places: [{ file: document.file, line }],
          message: `${quoted(role)} names “${text}” as a move, and no role can be read from it.`,
        }),
      );
  });
}
