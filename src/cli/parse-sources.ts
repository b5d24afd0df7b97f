import type { RoleDocument } from '#domain/document/role-document.ts';
import { documentKey, type CompileCache, type KeptDocument } from './compile-cache.ts';
import type { Source } from './crew-desk.ts';
import { shareOut, type Crew } from './crew.ts';
import { bytesOf } from './packed-texts.ts';
import type { Progress } from './progress.ts';
import type { FoundDocument } from './scan-corpus.ts';

/** A document of a corpus that is being compiled. */
export interface OpenedDocument extends KeptDocument {
  /** Reads what it is parsed from, where only its outline is at hand. */
  read: FoundDocument['read'] | null;
  /** Its outline, read. */
  document: RoleDocument;
}

/** All documents of a corpus, and the identities of the names in those that were parsed. */
export interface OpenedCorpus {
  opened: OpenedDocument[];
  identities: Map<string, string>;
}

const BATCH = 50;

type Kept = Omit<KeptDocument, 'id' | 'document'>;

interface Unknown extends Pick<Kept, 'key' | 'stamp'> {
  at: number;
  source: Source;
}

/** Parses what the cache doesn't know, while the rest is being read. Documents come in the order of their names, whoever parsed them. */
export async function parseSources(
  found: readonly FoundDocument[],
  crew: Crew,
  cache: CompileCache,
  progress: Progress,
): Promise<OpenedCorpus> {
  const opened: (OpenedDocument | null)[] = [];
  const identities = new Map<string, string>();
  let done = 0;
  const open = (at: number, kept: Kept, read: FoundDocument['read'] | null): void => {
    const document = JSON.parse(kept.outline) as RoleDocument;
    opened[at] = { ...kept, read, id: document.id, document };
    progress.show('Parsing', (done += 1), found.length);
  };

  async function* readUnknown(): AsyncGenerator<Unknown> {
    for (const { file, stamp: stampNow, read } of found) {
      // Whatever is read after its stamp was taken is no older.
      const stamp = await stampNow();
      const kept = stamp === null ? undefined : cache.find(file, stamp);
      if (kept) {
        open(opened.push(null) - 1, { ...kept, stamp, whole: null }, read);
        continue;
      }
      const source = await read();
      if (source === null) continue;
      const at = opened.push(null) - 1;
      const key = documentKey(source);
      const outline = cache.outlines.get(key);
      if (outline === undefined) yield { at, key, stamp, source };
      else open(at, { key, stamp, outline, whole: null }, read);
    }
  }

  const unknown = readUnknown();
  const first = await take(unknown, crew.many);
  const hands = first.length === 0 ? [] : crew.handsFor(first.length);
  await shareOut(hands, inBatches(first, unknown), async (hand, batch) => {
    const parsed = await hand.ask(
      'parse',
      batch.map(({ source }) => source),
    );
    const wholes = bytesOf(parsed.wholes);
    for (const [position, { at, key, stamp }] of batch.entries()) {
      const outline = parsed.outlines[position] ?? '';
      open(at, { key, stamp, outline, whole: wholes[position] ?? null }, null);
    }
    for (const [name, identity] of parsed.identities) identities.set(name, identity);
  });
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
