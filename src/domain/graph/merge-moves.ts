import type { CareerMove, MoveEvidence, RoleId } from './career-graph.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { Statement } from './collect-statements.ts';
import type { GraphDiagnostic } from './graph-diagnostic.ts';

/**
 * Turns statements into moves: one per (from, to, kind) with all its evidence. `idOf` gives the id of the role that an identity
 * means. A line that names its own role is reported (`move-to-itself`) and makes no move.
 */
export function mergeMoves(
  statements: readonly Statement[],
  idOf: (identity: string) => RoleId,
): { moves: CareerMove[]; diagnostics: GraphDiagnostic[] } {
  const moves: CareerMove[] = [];
  const byEnds = { step: new Map<RoleId, MovesTo>(), lateral: new Map<RoleId, MovesTo>() };
  const diagnostics: GraphDiagnostic[] = [];
  for (const statement of statements) {
    const other = idOf(statement.identity);
    if (other === statement.speaker.id) {
      diagnostics.push(moveToItself(statement));
      continue;
    }
    const { from, to, kind } = endsOf(statement, other);
    const movesTo: MovesTo = byEnds[kind].get(from) ?? new Map<RoleId, CareerMove>();
    byEnds[kind].set(from, movesTo);
    const known = movesTo.get(to);
    // A line may name one role under two of its names ("SDE II / Software Development Engineer II").
    if (known?.evidence.some((evidence) => isSameLine(evidence, statement)) === true) continue;
    const move: CareerMove = known ?? { from, to, kind, statedBy: 'from', evidence: [] };
    move.evidence.push(evidenceOf(statement));
    if (known !== undefined) continue;
    movesTo.set(to, move);
    moves.push(move);
  }
  return { moves: moves.map(finish).sort(inOrder), diagnostics };
}

/** The moves from one role by where they lead. */
type MovesTo = Map<RoleId, CareerMove>;

function isSameLine(evidence: MoveEvidence, { section, move, file }: Statement): boolean {
  return evidence.line === move.line && evidence.section === section && evidence.file === file;
}

function endsOf({ section, speaker }: Statement, other: RoleId): Pick<CareerMove, 'from' | 'to' | 'kind'> {
  switch (section) {
    case 'entry':
      return { from: other, to: speaker.id, kind: 'step' };
    case 'advancement':
      return { from: speaker.id, to: other, kind: 'step' };
    case 'lateral': {
      const isFirst = speaker.id < other;
      return { from: isFirst ? speaker.id : other, to: isFirst ? other : speaker.id, kind: 'lateral' };
    }
  }
}

function evidenceOf({ speaker, section, move, file }: Statement): MoveEvidence {
  return { statedBy: speaker.id, section, text: move.text, qualifier: move.qualifier, file, line: move.line };
}

function finish(move: CareerMove): CareerMove {
  const speakers = new Set(move.evidence.map(({ statedBy }) => statedBy));
  const oneSide = speakers.has(move.from) ? 'from' : 'to';
  return {
    ...move,
    statedBy: speakers.size > 1 ? 'both' : oneSide,
    evidence: move.evidence.sort(
      (a, b) =>
        byCodeUnit(a.file, b.file) ||
        a.line - b.line ||
        byCodeUnit(a.section, b.section) ||
        byCodeUnit(a.text, b.text),
    ),
  };
}

/** `lateral` comes before `step`, by code units like the ids. */
function inOrder(a: CareerMove, b: CareerMove): number {
  return byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(a.kind, b.kind);
}

function moveToItself({ speaker, file, move, role }: Statement): GraphDiagnostic {
  return {
    file,
    line: move.line,
    column: 1,
    code: 'move-to-itself',
    severity: 'warning',
    message: `"${role}" is "${speaker.document.title}" itself; the line makes no move to it.`,
    hint: 'Name another role, or remove the line.',
  };
}
