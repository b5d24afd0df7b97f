import type { RoleDocument } from '#domain/document/role-document.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import type { FileEffects } from './effects.ts';
import type { Progress } from './progress.ts';
import { readDocument } from './read-document.ts';
import { type CorpusSettings, scanCorpus } from './scan-corpus.ts';

/** A folder of role documents, read. `diagnostics` are of all documents, and of files that are none. */
export interface Corpus extends CorpusSettings {
  /** Sorted by file name. */
  documents: RoleDocument[];
}

/** Reads a folder (see scan-corpus.ts) and parses every document in it. */
export async function readCorpus(files: FileEffects, directory: string, progress: Progress): Promise<Corpus> {
  const { read, size, ...corpus } = await scanCorpus(files, directory);
  const finder = buildSkillFinder(corpus.skills);
  const documents: RoleDocument[] = [];
  for await (const { file, bytes } of read()) {
    documents.push(readDocument(file, bytes, finder));
    progress.show('Parsing', documents.length, size);
  }
  progress.clear();
  const found = documents.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
  );
  return { ...corpus, documents, diagnostics: [...corpus.diagnostics, ...found] };
}
