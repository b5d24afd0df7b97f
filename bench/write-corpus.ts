import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedDocument } from './generate-corpus.ts';

/** Writes generated documents below a folder. */
export async function writeCorpus(documents: readonly GeneratedDocument[], directory: string): Promise<void> {
  const folders = new Set(documents.map(({ name }) => dirname(join(directory, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { name, text } of documents) await writeFile(join(directory, name), text);
}
