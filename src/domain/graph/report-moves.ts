import type { MoveSection, RoleDocument } from '#domain/document/role-document.ts';
import type { Statement } from './collect-statements.ts';
import { byPlace, type GraphDiagnostic } from './graph-diagnostic.ts';

const SECTIONS = ['entry', 'advancement', 'lateral'] as const satisfies readonly MoveSection[];

/** `move-without-role` (warning) for each line that names neither a role nor a background or a field. */
export function reportUnreadMoves(documents: readonly RoleDocument[]): GraphDiagnostic[] {
  return documents.flatMap(({ file, moves }) =>
    SECTIONS.flatMap((section) => moves[section])
      .filter((move) => move.kind === 'role' && move.roles.length === 0)
      .map((move) => ({
        file,
        line: move.line,
        column: 1,
        code: 'move-without-role',
        severity: 'warning' as const,
        message: `"${move.text}" names no role, so it makes no move.`,
        hint: 'Write the title of a role, or remove the line.',
      })),
  );
}

/** A mentioned role: its chosen title and the lines that name it. */
export interface Mention {
  title: string;
  lines: readonly Statement[];
}

/** `role-without-document` (info), once per role that is only mentioned, at the first line that names it. */
export function reportUndocumented(mentions: readonly Mention[]): GraphDiagnostic[] {
  return mentions.flatMap(({ title, lines }) => {
    const places = lines.map((line) => reportAt(line, title, lines.length)).sort(byPlace);
    return places.slice(0, 1);
  });
}

function reportAt({ file, move }: Statement, title: string, count: number): GraphDiagnostic {
  const times = count === 1 ? 'by 1 line' : `by ${count} lines`;
  return {
    file,
    line: move.line,
    column: 1,
    code: 'role-without-document',
    severity: 'info',
    message: `"${title}" is named ${times} and has no document.`,
    hint: null,
  };
}
