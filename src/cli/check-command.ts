import { buildGraph } from '#domain/graph/build-graph.ts';
import { byPlace } from '#domain/graph/graph-diagnostic.ts';
import { resolve } from 'node:path';
import { EXIT, type ExitCode } from './cli-error.ts';
import type { CliEffects } from './effects.ts';
import { amount, countSeverities, formatDiagnostic, hasErrors, printable } from './format-diagnostic.ts';
import { startProgress } from './progress.ts';
import { readCorpus } from './read-corpus.ts';

/** `check DIR [--json]`: reports on every document and on what they say of one another. */
export async function checkCommand(
  effects: CliEffects,
  directory: string,
  { json = false }: { json?: boolean },
): Promise<ExitCode> {
  const corpus = await readCorpus(effects.files, resolve(effects.cwd, directory), startProgress(effects));
  const { graph, diagnostics: ofGraph } = buildGraph(corpus.documents);
  const diagnostics = [...corpus.diagnostics, ...ofGraph].sort(byPlace);
  for (const diagnostic of diagnostics) effects.stderr(formatDiagnostic(diagnostic));

  const counts = {
    documents: corpus.documents.length,
    roles: graph.roles.length,
    moves: graph.moves.length,
  };
  if (json) effects.stdout(JSON.stringify({ name: corpus.name, counts, diagnostics }, null, 2) + '\n');
  else {
    effects.stdout(
      `${printable(corpus.name)}: ${amount(counts.documents, 'document')}, ${amount(counts.roles, 'role')}, ` +
        `${amount(counts.moves, 'move')}; ${countSeverities(diagnostics)}.\n`,
    );
  }
  return hasErrors(diagnostics) ? EXIT.documents : EXIT.fine;
}
