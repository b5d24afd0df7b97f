import { shardName } from '#contract/bundle-paths.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { createHash } from 'node:crypto';
import type { RoleOrder } from './crew-desk.ts';
import { shareOut } from './crew.ts';
import type { Hand } from './hand.ts';
import type { OpenedDocument } from './parse-sources.ts';
import type { PackedJson } from './packed-json.ts';
import { roleInputs } from './role-inputs.ts';
import type { CorpusSettings } from './scan-corpus.ts';
import type { Workshop } from './workshop.ts';

/** A shard of role files: a hash of all they are made from, and a hash of their names and texts. */
interface Shard {
  inputs: string;
  hash: string;
}

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
  const inputsOf = roleInputs(index, (id) => openedOf(id)?.key ?? '');
  const shards = new Map<string, Shard>();
  const unmade: { name: string; ids: RoleId[]; inputs: string }[] = [];
  for (const [name, ids] of rolesByShard(index)) {
    const hash = createHash('sha256');
    for (const id of ids) hash.update(inputsOf(id)).update('\n');
    const inputs = hash.digest('hex');
    const [knownInputs, known = ''] = cache.shards.get(name)?.split(' ') ?? [];
    const paths = ids.map((id) => `${folderOf(known)}/${id}.json`);
    if (knownInputs === inputs && (await folder.holds(folderOf(known), paths)))
      shards.set(name, { inputs, hash: known });
    else unmade.push({ name, ids, inputs });
  }

  const size = unmade.reduce((sum, { ids }) => sum + ids.length, 0);
  const hands = crew.handsFor(size);
  const whole = wholeDocuments(openedOf, hands, cache);
  if (size > 0) {
    await Promise.all(
      hands.flatMap((hand) => [hand.ask('learnSkills', corpus.skills), hand.ask('learnGraph', index.graph)]),
    );
  }
  let made = 0;
  await shareOut(hands, unmade, async (hand, { name, ids, inputs }) => {
    const texts = await hand.ask('buildRoles', await whole(ids));
    const hash = createHash('sha256')
      .update(ids.flatMap((id, at) => [id, texts[at]]).join('\n'))
      .digest('hex')
      .slice(0, 10);
    const files = ids.map((id, at) => [`${folderOf(hash)}/${id}.json`, texts[at] ?? ''] as const);
    await folder.stage(folderOf(hash), new Map(files));
    shards.set(name, { inputs, hash });
    made += ids.length;
    progress.show('Writing', made, size);
  });
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

/** Whole documents: just parsed, else from the cache, else parsed now. */
function wholeDocuments(
  openedOf: (id: RoleId) => OpenedDocument | undefined,
  hands: readonly Hand[],
  cache: Workshop['cache'],
) {
  return async (ids: readonly RoleId[]): Promise<RoleOrder[]> => {
    const kept = new Map<string, ReadonlyMap<string, PackedJson>>();
    const orders: RoleOrder[] = [];
    for (const id of ids) {
      const opened = openedOf(id);
      if (!opened?.source) {
        orders.push({ id, document: opened?.whole ?? null });
        continue;
      }
      const shard = shardName(opened.id);
      const documents = kept.get(shard) ?? (await cache.wholes(shard));
      kept.set(shard, documents);
      const known = documents.get(opened.key);
      const parsed = known === undefined ? await hands[0]?.ask('parse', [opened.source]) : [];
      orders.push({ id, document: known ?? parsed?.[0]?.whole ?? null });
    }
    return orders;
  };
}
