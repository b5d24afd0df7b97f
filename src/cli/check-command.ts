import { indexGraph } from '#domain/graph/index-graph.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { byPlace, type GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { checkLadder } from '#domain/health/check-ladder.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import { unknownTerms } from '#domain/skills/unknown-terms.ts';
import { english } from '#messages/english.ts';
import { resolve } from 'node:path';
import { EXIT, type ExitCode } from './cli-error.ts';
import { describeHealth } from './describe-health.ts';
import { describeUnknownTerms } from './describe-unknown-terms.ts';
import type { CliEffects } from './effects.ts';
import { amount, countSeverities, formatDiagnostic, hasErrors, printable } from './format-diagnostic.ts';
import { startProgress } from './progress.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * `check DIR [--json]`: reports on every document, on what they say of one another, on the health of the ladder they make, and on terms that
 * the lexicon of skills may lack.
 */
export async function checkCommand(
  effects: CliEffects,
  directory: string,
  { json = false }: { json?: boolean },
): Promise<ExitCode> {
  const corpus = await readCorpus(effects.files, resolve(effects.cwd, directory), startProgress(effects));
  const { graph, documents, diagnostics: ofGraph } = buildGraph(corpus.documents, corpus.names);
  const diagnostics = [...corpus.diagnostics, ...ofGraph].sort(byPlace);
  const health = checkLadder(indexGraph(graph), documents, english, corpus.names);
  const terms = unknownTerms(corpus.documents, buildSkillFinder(corpus.skills));
  const isNote = ({ severity }: GraphDiagnostic) => severity === 'info';
  for (const found of diagnostics) if (!isNote(found)) effects.stderr(formatDiagnostic(found));
  const notes = diagnostics.filter(isNote).length;
  if (notes > 0) effects.stderr(`${amount(notes, 'note')} besides; "--json" lists them.\n`);

  const counts = {
    documents: corpus.documents.length,
    roles: graph.roles.length,
    moves: graph.moves.length,
  };
  if (json) {
    const report = { name: corpus.name, counts, diagnostics, health, unknownTerms: terms };
    effects.stdout(JSON.stringify(report, null, 2) + '\n');
  } else {
    effects.stdout(
      describeUnknownTerms(terms) +
        describeHealth(health) +
        `${printable(corpus.name)}: ${amount(counts.documents, 'document')}, ${amount(counts.roles, 'role')}, ` +
        `${amount(counts.moves, 'move')}; ${countSeverities(diagnostics)}.\n`,
    );
  }
  return hasErrors(diagnostics) ? EXIT.documents : EXIT.fine;
}
