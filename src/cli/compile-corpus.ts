import type { Manifest } from '#contract/bundle-manifest.ts';
import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { CliError, EXIT } from './cli-error.ts';
import { compileBundle } from './compile-bundle.ts';
import type { CliEffects } from './effects.ts';
import { startProgress } from './progress.ts';
import { readCorpus } from './read-corpus.ts';
import { reasonOf } from './reason-of.ts';
import { writeBundle } from './write-bundle.ts';

export interface Compiled {
  manifest: Manifest;
  /** Of the documents and of the ladder as a whole. */
  diagnostics: GraphDiagnostic[];
  /** Whether the bundle differs from the one that was there before. */
  changed: boolean;
}

/** Reads the corpus in `directory` and writes its bundle into `out`, both absolute. `name` replaces the corpus's own name. */
export async function compileCorpus(
  effects: CliEffects,
  directory: string,
  out: string,
  name: string | null = null,
): Promise<Compiled> {
  const progress = startProgress(effects);
  const corpus = await readCorpus(effects.files, directory, progress);
  progress.show('Compiling');
  const bundle = compileBundle(name === null ? corpus : { ...corpus, name });
  progress.show('Writing');
  const changed = await writeBundle(effects.files, bundle, out, effects.runId).catch((error: unknown) => {
    progress.clear();
    throw new CliError(`${out} cannot be written: ${reasonOf(error)}`, EXIT.files);
  });
  progress.clear();
  return { manifest: bundle.manifest, diagnostics: [...corpus.diagnostics, ...bundle.diagnostics], changed };
}
