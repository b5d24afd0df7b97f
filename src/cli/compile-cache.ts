import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import { SHARD_NAMES, shardName } from '#contract/bundle-paths.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import { codeVersion } from './code-version.ts';
import type { Source } from './crew-desk.ts';
import type { CliEffects } from './effects.ts';
import { readSealed, readSealedBytes, writeSealed } from './sealed-file.ts';

/**
 * What an earlier compilation of the same folder found out. A document's key is a hash of its name and bytes, which the stamp of its file
 * stands for while it stays. Entries are only found by the program, the lexicon and the Node that made them. Nothing here is needed: what is
 * missing, altered or unreadable is computed anew, and what cannot be written is slower next time. It lies in a folder of the program's or the
 * user's own, never in the corpus or the output, so that nobody's documents bring a cache along.
 */
export interface CompileCache {
  outlines: ReadonlyMap<string, string>;
  /** A file that has the stamp it had when it was read (see `FileEffects.stampOf`), which needs no reading. */
  find(file: string, stamp: string): Pick<KeptDocument, 'key' | 'outline'> | undefined;
  /** Spelling of a title → its identity. */
  identities: ReadonlyMap<string, string>;
  /** Shard → what its files were made from (see shard-record.ts). */
  shards: ReadonlyMap<string, string>;
  /** The documents of roles in a shard as role files hold them, by key. */
  wholes(shard: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Replaces the documents that are kept. `documents` are all of the corpus; `whole` is null for those that were not parsed this time. */
  keepDocuments(documents: readonly KeptDocument[]): Promise<void>;
  /** Replaces what else is kept. */
  keepFindings(found: Findings): Promise<void>;
}

/** What a compilation found out besides its documents. */
export type Findings = Pick<CompileCache, 'identities' | 'shards'>;

export interface KeptDocument {
  key: string;
  outline: string;
  /** The document as role files hold it (see role-file.ts), in UTF-8. */
  whole: Uint8Array | null;
  /** Of its file, taken before it was read; null where that can't be trusted. */
  stamp: string | null;
  /** What is known of it without its prose. */
  document: Pick<RoleDocument, 'file'>;
  /** The id that the document states or makes of its title; its role may get another one. */
  id: string;
}

export const documentKey = ({ file, bytes }: Source): string =>
  hash('sha256', Buffer.concat([Buffer.from(`${file}\0`), bytes]), 'hex').slice(0, 32);

const NOTHING: CompileCache = {
  outlines: new Map(),
  find: () => undefined,
  identities: new Map(),
  shards: new Map(),
  wholes: () => Promise.resolve(new Map()),
  keepDocuments: () => Promise.resolve(),
  keepFindings: () => Promise.resolve(),
};

/** Opens the cache of the corpus in `directory` (absolute); one that keeps nothing where the corpus is small or there is no place. */
export async function openCompileCache(
  { files, runId, speedups: { cacheFolder, many } }: CliEffects,
  directory: string,
  documents: number,
  lexicon: readonly SkillEntry[],
): Promise<CompileCache> {
  if (cacheFolder === null || documents < many) return NOTHING;
  const folder = join(cacheFolder, sha256(directory).slice(0, 16));
  const stamp = sha256((await codeVersion(files)) + JSON.stringify(lexicon));
  const pathOf = (name: string): string => join(folder, `${name.replace('/', '-')}.txt`);
  const read = (name: string): Promise<Map<string, string>> => readSealed(files, pathOf(name), stamp);
  const readBytes = (name: string): Promise<Map<string, Uint8Array>> =>
    readSealedBytes(files, pathOf(name), stamp);
  const write = (name: string, entries: ReadonlyMap<string, string | Uint8Array>): Promise<void> =>
    writeSealed(files, pathOf(name), stamp, entries, runId);
  const outlines = new Map<string, string>();
  const outlinesIn = new Map<string, number>();
  for (const shard of SHARD_NAMES) {
    const entries = await read(outlinesOf(shard));
    outlinesIn.set(shard, entries.size);
    for (const [key, outline] of entries) outlines.set(key, outline);
  }
  const stamps = await read('stamps');
  const shards = await read('shards');
  const identities = parsed(await read('identities'));

  /** Documents lie in two files per shard of their roles, outlines and wholes, so that a change rewrites, and asks for, few of them. */
  const keepShard = async (shard: string, documents: readonly KeptDocument[]): Promise<void> => {
    const isKnown = documents.every(({ key, whole }) => whole === null && outlines.has(key));
    if (isKnown && documents.length === outlinesIn.get(shard)) return;
    const known = await readBytes(shard);
    const wholes = documents.map(({ key, whole }) => [key, whole ?? known.get(key)] as const);
    await write(
      shard,
      new Map(wholes.filter((entry): entry is [string, Uint8Array] => entry[1] !== undefined)),
    );
    await write(outlinesOf(shard), new Map(documents.map(({ key, outline }) => [key, outline])));
  };

  return {
    outlines,
    find: (file, stamp) => {
      const key = stamps.get(stampKey(file, stamp));
      const outline = key === undefined ? undefined : outlines.get(key);
      return key === undefined || outline === undefined ? undefined : { key, outline };
    },
    identities,
    shards,
    wholes: readBytes,
    keepDocuments: (all) =>
      atBest(async () => {
        await files.makeDirectory(folder);
        const byShard = new Map<string, KeptDocument[]>(SHARD_NAMES.map((shard) => [shard, []]));
        for (const document of all) byShard.get(shardName(document.id))?.push(document);
        for (const [shard, documents] of byShard) await keepShard(shard, documents);
        const stamped = new Map(
          all.flatMap(({ document: { file }, stamp, key }) =>
            stamp === null ? [] : [[stampKey(file, stamp), key] as const],
          ),
        );
        if (!isSame(stamps, stamped)) await write('stamps', stamped);
      }),
    keepFindings: (found) =>
      atBest(async () => {
        if (!isSame(shards, found.shards)) await write('shards', found.shards);
        if (!isSame(identities, found.identities)) await write('identities', written(found.identities));
      }),
  };
}

/** Names of files may hold tabs and line breaks. */
const stampKey = (file: string, stamp: string): string => `${JSON.stringify(file)} ${stamp}`;

const outlinesOf = (shard: string): string => `outlines-${shard}`;

/** What cannot be kept makes the next compilation slower, and is no reason for this one to fail. */
async function atBest(keep: () => Promise<void>): Promise<void> {
  await keep().catch(() => undefined);
}

/** Titles and identities may hold tabs and line breaks. */
const written = (identities: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...identities].map(([title, identity]) => [JSON.stringify(title), JSON.stringify(identity)]));
const parsed = (entries: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...entries].map(([title, identity]) => [JSON.parse(title), JSON.parse(identity)] as [string, string]),
  );

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
