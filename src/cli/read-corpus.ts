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
  const { found: listed, ...corpus } = await scanCorpus(files, directory);
  const finder = buildSkillFinder(corpus.skills);
  const documents: RoleDocument[] = [];
  for (const { read } of listed) {
    const source = await read();
    if (source) documents.push(readDocument(source.file, source.bytes, finder));
    progress.show('Parsing', documents.length, listed.length);
  }
  progress.clear();
  const found = documents.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
  );
  return { ...corpus, documents, diagnostics: [...corpus.diagnostics, ...found] };
}
