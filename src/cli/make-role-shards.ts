import { shardName } from '#contract/bundle-paths.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import type { BundleFolder } from './bundle-folder.ts';
import { shardHash, type RoleOrders } from './crew-desk.ts';
import { shareOut } from './crew.ts';
import type { Hand } from './hand.ts';
import { bytesOf, packBytes } from './packed-texts.ts';
import type { OpenedDocument } from './parse-sources.ts';
import { roleInputs } from './role-inputs.ts';
import { parseShard, type ShardRecord } from './shard-record.ts';
import type { Workshop } from './workshop.ts';

/** How many shards wait at each hand: this thread may be busy with the rest of the bundle for a while. */
const AHEAD = 4;

/** A shard that the folder doesn't hold as it is to be. */
interface Unmade {
  name: string;
  prints: ReadonlyMap<RoleId, string>;
  /** Files of an earlier shard that were made from the same. */
  kept: ReadonlyMap<RoleId, Uint8Array>;
}

const folderOf = (hash: string): string => `roles/${hash}`;
const pathOf = (hash: string, id: RoleId): string => `${folderOf(hash)}/${id}.json`;
const NOTHING = new Uint8Array();

/**
 * Stages the files of all roles, by shard. A shard whose files were made from the same before, and which the folder still holds, is left
 * as it stands there; of another one that the folder holds, the files that would be the same are taken over.
 */
export async function makeRoleShards(
  index: GraphIndex,
  documents: ReadonlyMap<RoleId, RoleDocument>,
  opened: readonly OpenedDocument[],
  { crew, cache, folder, progress }: Workshop,
): Promise<Map<string, ShardRecord>> {
  const byFile = new Map(opened.map((document) => [document.document.file, document]));
  const openedOf = (id: RoleId) => byFile.get(documents.get(id)?.file ?? '');
  const inputs = roleInputs(index);
  const shards = new Map<string, ShardRecord>();
  const unmade: Unmade[] = [];
  for (const [name, ids] of rolesByShard(index)) {
    const prints = new Map(ids.map((id) => [id, `${inputs.fingerprint(id)}.${openedOf(id)?.key ?? ''}`]));
    const known = parseShard(cache.shards.get(name) ?? '');
    const paths = ids.map((id) => pathOf(known.hash, id));
    if (isSame(known.prints, prints) && (await folder.holds(folderOf(known.hash), paths)))
      shards.set(name, known);
    else unmade.push({ name, prints, kept: await sameFiles(known, prints, folder) });
  }

  const size = unmade.reduce((sum, { prints, kept }) => sum + prints.size - kept.size, 0);
  const hands = unmade.length === 0 ? [] : crew.handsFor(size);
  const wholesOf = wholeDocuments(openedOf, hands, cache);
  let made = 0;
  const work = async (hand: Hand, { name, prints, kept }: Unmade): Promise<void> => {
    const ids = [...prints.keys()];
    const asked = ids.filter((id) => !kept.has(id));
    const orders: RoleOrders = {
      ids,
      documents: packBytes(await wholesOf(asked)),
      inputs: inputs.pack(asked),
      kept: packBytes(ids.map((id) => [kept.get(id) ?? NOTHING])),
    };
    const { hash, texts } = await hand.ask('buildRoles', orders);
    const files = bytesOf(texts).map((text, at) => [pathOf(hash, ids[at] ?? ''), text] as const);
    await folder.stage(folderOf(hash), new Map(files));
    shards.set(name, { hash, prints });
    made += asked.length;
    progress.show('Writing', made, size);
  };
  await shareOut(hands, unmade, work, AHEAD);
  return shards;
}

/** Those files of an earlier shard that are made from the same again, if all of it stands in the folder as it was made. */
async function sameFiles(
  { hash, prints: before }: ShardRecord,
  prints: ReadonlyMap<RoleId, string>,
  folder: BundleFolder,
): Promise<Map<RoleId, Uint8Array>> {
  const isKept = (id: RoleId): boolean => before.get(id) === prints.get(id);
  const ids = [...before.keys()];
  if (!ids.some(isKept)) return new Map();
  const texts: Uint8Array[] = [];
  for (const id of ids) texts.push((await folder.read(pathOf(hash, id))) ?? NOTHING);
  if (shardHash(ids, texts) !== hash) return new Map();
  return new Map(ids.flatMap((id, at) => (isKept(id) ? [[id, texts[at] ?? NOTHING] as const] : [])));
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...b].every(([key, value]) => a.get(key) === value);
}

/** Ids in their order. */
function rolesByShard({ graph }: GraphIndex): Map<string, RoleId[]> {
  const shards = new Map<string, RoleId[]>();
  for (const { id } of graph.roles) {
    const ids = shards.get(shardName(id));
    if (ids) ids.push(id);
    else shards.set(shardName(id), [id]);
  }
  return shards;
}

/** Documents as role files hold them, nothing for a role without one: just parsed, else from the cache, else parsed now. */
function wholeDocuments(
  openedOf: (id: RoleId) => OpenedDocument | undefined,
  hands: readonly Hand[],
  cache: Workshop['cache'],
) {
  return async (ids: readonly RoleId[]): Promise<Uint8Array[][]> => {
    const kept = new Map<string, ReadonlyMap<string, Uint8Array>>();
    const wholes: Uint8Array[][] = [];
    for (const id of ids) {
      const opened = openedOf(id);
      if (!opened?.read) {
        wholes.push(opened?.whole ? [opened.whole] : []);
        continue;
      }
      const shard = shardName(opened.id);
      const documents = kept.get(shard) ?? (await cache.wholes(shard));
      kept.set(shard, documents);
      const known = documents.get(opened.key);
      const source = known === undefined ? await opened.read() : null;
      const parsed = source ? await hands[0]?.ask('parse', [source]) : undefined;
      wholes.push(known ? [known] : parsed ? bytesOf(parsed.wholes) : []);
    }
    return wholes;
  };
}
