import type { RoleDocument } from '#domain/document/role-document.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import { documentKey, type CompileCache, type KeptDocument } from './compile-cache.ts';
import type { Source } from './crew-desk.ts';
import { shareOut, type Crew } from './crew.ts';
import { bytesOf } from './packed-texts.ts';
import type { Progress } from './progress.ts';
import type { ScannedCorpus } from './scan-corpus.ts';

/** A document of a corpus that is being compiled. */
export interface OpenedDocument extends KeptDocument {
  /** What it is parsed from, where only its outline is at hand. */
  source: Source | null;
  /** Its outline, read. */
  document: RoleDocument;
}

/** All documents of a corpus, and the identities of the names in those that were parsed. */
export interface OpenedCorpus {
  opened: OpenedDocument[];
  identities: Map<string, string>;
}

const BATCH = 50;

interface Unknown {
  at: number;
  key: string;
  source: Source;
}

/** Parses what the cache doesn't know, while the rest is being read. Documents come in the order of their names, whoever parsed them. */
export async function parseSources(
  { read, size }: Pick<ScannedCorpus, 'read' | 'size'>,
  skills: readonly SkillEntry[],
  crew: Crew,
  cache: CompileCache,
  progress: Progress,
): Promise<OpenedCorpus> {
  const opened: (OpenedDocument | null)[] = [];
  const identities = new Map<string, string>();
  let done = 0;
  const open = (at: number, kept: Omit<KeptDocument, 'id'>, source: Source | null): void => {
    const document = JSON.parse(kept.outline) as RoleDocument;
    opened[at] = { ...kept, source, id: document.id, document };
    progress.show('Parsing', (done += 1), size);
  };

  async function* readUnknown(): AsyncGenerator<Unknown> {
    for await (const source of read()) {
      const at = opened.push(null) - 1;
      const key = documentKey(source);
      const outline = cache.outlines.get(key);
      if (outline === undefined) yield { at, key, source };
      else open(at, { key, outline, whole: null }, source);
    }
  }

  const unknown = readUnknown();
  const first = await take(unknown, crew.many);
  const hands = crew.handsFor(first.length);
  const learnt = first.length === 0 ? [] : hands.map((hand) => hand.ask('learnSkills', skills));
  const parsed = shareOut(hands, inBatches(first, unknown), async (hand, batch) => {
    const found = await hand.ask(
      'parse',
      batch.map(({ source }) => source),
    );
    const wholes = bytesOf(found.wholes);
    for (const [position, { at, key }] of batch.entries())
      open(at, { key, outline: found.outlines[position] ?? '', whole: wholes[position] ?? null }, null);
    for (const [name, identity] of found.identities) identities.set(name, identity);
  });
  await Promise.all([...learnt, parsed]);
  return { opened: opened.filter((document) => document !== null), identities };
}

async function take<T>(from: AsyncGenerator<T>, most: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < most) {
    const next = await from.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

async function* inBatches<T>(...parts: (Iterable<T> | AsyncIterable<T>)[]): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for (const part of parts) {
    for await (const each of part) {
      batch.push(each);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
