import type { Manifest } from '#contract/bundle-manifest.ts';
import type { SiteSettings } from '#contract/site-file.ts';
import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { openBundleFolder, type BundleFolder } from './bundle-folder.ts';
import { CliError, EXIT } from './cli-error.ts';
import { compileBundle } from './compile-bundle.ts';
import { openCompileCache } from './compile-cache.ts';
import { gatherCrew } from './crew.ts';
import type { CliEffects } from './effects.ts';
import { parseSources } from './parse-sources.ts';
import { startProgress } from './progress.ts';
import { reasonOf } from './reason-of.ts';
import { scanCorpus } from './scan-corpus.ts';

export interface Compiled {
  manifest: Manifest;
  /** How the owner presents the site. */
  site: SiteSettings;
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
  const { found, ...corpus } = await scanCorpus(effects.files, directory);
  if (name !== null) corpus.name = name;
  const progress = startProgress(effects);
  const crew = gatherCrew(effects.speedups, corpus.skills, found.length);
  try {
    const cache = await openCompileCache(effects, directory, found.length, corpus.skills);
    const documents = await parseSources(found, crew, cache, progress);
    progress.show('Compiling');
    const { bundle, changed } = await intoFolder(effects, out, async (folder) => {
      const bundle = await compileBundle(corpus, documents, { crew, cache, folder, progress });
      return { bundle, changed: await folder.publish(bundle.manifest) };
    });
    await cache.keepFindings(bundle.found);
    const ofDocuments = documents.opened.flatMap(({ document: { file, diagnostics } }) =>
      diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
    );
    return {
      manifest: bundle.manifest,
      site: corpus.site,
      diagnostics: [...corpus.diagnostics, ...ofDocuments, ...bundle.diagnostics],
      changed,
    };
  } finally {
    progress.clear();
    await crew.close();
  }
}

/** Runs `write` on the folder and cleans up after it. What the file system refuses ends the run with a message. */
async function intoFolder<T>(
  { files, runId }: CliEffects,
  out: string,
  write: (folder: BundleFolder) => Promise<T>,
): Promise<T> {
  let folder: BundleFolder | null = null;
  try {
    folder = await openBundleFolder(files, out, runId);
    return await write(folder);
  } catch (error) {
    await folder?.discard().catch(() => undefined);
    const isRefusal = error instanceof Error && 'code' in error;
    throw isRefusal ? new CliError(`${out} cannot be written: ${reasonOf(error)}`, EXIT.files) : error;
  }
}
