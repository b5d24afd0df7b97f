import { shardName } from '#contract/bundle-paths.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { createHash } from 'node:crypto';
import type { RoleOrders } from './crew-desk.ts';
import { shareOut } from './crew.ts';
import type { Hand } from './hand.ts';
import { bytesOf, packBytes } from './packed-texts.ts';
import type { OpenedDocument } from './parse-sources.ts';
import { roleInputs } from './role-inputs.ts';
import type { CorpusSettings } from './scan-corpus.ts';
import type { Workshop } from './workshop.ts';

/** A shard of role files: a hash of all they are made from, and a hash of their names and texts. */
interface Shard {
  inputs: string;
  hash: string;
}

/** How many shards wait at each hand: this thread may be busy with the rest of the bundle for a while. */
const AHEAD = 4;

const folderOf = (hash: string): string => `roles/${hash}`;

/**
 * Stages the files of all roles, by shard. A shard whose files were made from the same before, and which the folder still holds, is left
 * as it stands there.
 */
export async function makeRoleShards(
  index: GraphIndex,
  documents: ReadonlyMap<RoleId, RoleDocument>,
  { corpus, opened }: { corpus: CorpusSettings; opened: readonly OpenedDocument[] },
  { crew, cache, folder, progress }: Workshop,
): Promise<Map<string, Shard>> {
  const byFile = new Map(opened.map((document) => [document.document.file, document]));
  const openedOf = (id: RoleId) => byFile.get(documents.get(id)?.file ?? '');
  const inputsOf = roleInputs(index);
  const shards = new Map<string, Shard>();
  const unmade: { name: string; ids: RoleId[]; inputs: string }[] = [];
  for (const [name, ids] of rolesByShard(index)) {
    const keys = ids.map((id) => openedOf(id)?.key ?? '').join(' ');
    const inputs = createHash('sha256').update(inputsOf(ids).block).update(keys).digest('hex');
    const [knownInputs, known = ''] = cache.shards.get(name)?.split(' ') ?? [];
    const paths = ids.map((id) => `${folderOf(known)}/${id}.json`);
    if (knownInputs === inputs && (await folder.holds(folderOf(known), paths)))
      shards.set(name, { inputs, hash: known });
    else unmade.push({ name, ids, inputs });
  }

  const size = unmade.reduce((sum, { ids }) => sum + ids.length, 0);
  const hands = crew.handsFor(size);
  const wholesOf = wholeDocuments(openedOf, hands, cache);
  const learnt = size === 0 ? [] : hands.map((hand) => hand.ask('learnSkills', corpus.skills));
  let made = 0;
  const work = async (hand: Hand, { name, ids, inputs }: (typeof unmade)[number]): Promise<void> => {
    const orders: RoleOrders = { documents: packBytes(await wholesOf(ids)), inputs: inputsOf(ids) };
    const { hash, texts } = await hand.ask('buildRoles', orders);
    const files = bytesOf(texts).map(
      (text, at) => [`${folderOf(hash)}/${ids[at] ?? ''}.json`, text] as const,
    );
    await folder.stage(folderOf(hash), new Map(files));
    shards.set(name, { inputs, hash });
    made += ids.length;
    progress.show('Writing', made, size);
  };
  await Promise.all([...learnt, shareOut(hands, unmade, work, AHEAD)]);
  return shards;
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

/** Whole documents, nothing for a role without one: just parsed, else from the cache, else parsed now. */
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
      if (!opened?.source) {
        wholes.push(opened?.whole ? [opened.whole] : []);
        continue;
      }
      const shard = shardName(opened.id);
      const documents = kept.get(shard) ?? (await cache.wholes(shard));
      kept.set(shard, documents);
      const known = documents.get(opened.key);
      const parsed = known === undefined ? await hands[0]?.ask('parse', [opened.source]) : undefined;
      wholes.push(known ? [known] : parsed ? bytesOf(parsed.wholes) : []);
    }
    return wholes;
  };
}
