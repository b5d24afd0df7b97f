import { parseHealth } from '#contract/bundle-health.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseManifest, type Manifest } from '#contract/bundle-manifest.ts';
import { BUNDLE_FORMAT, type Parsed } from '#contract/bundle-parse.ts';
import { encodeSearch } from '#contract/bundle-search-encode.ts';
import { parseSearch, type SearchColumns } from '#contract/bundle-search.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { identityCache } from '#domain/graph/identity-cache.ts';
import { indexGraph, type GraphIndex } from '#domain/graph/index-graph.ts';
import type { SettledNames } from '#domain/graph/settled-names.ts';
import { checkLadder } from '#domain/health/check-ladder.ts';
import { english } from '#messages/english.ts';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { BundleFolder } from './bundle-folder.ts';
import { makeRoleShards } from './make-role-shards.ts';
import type { Findings } from './compile-cache.ts';
import { healthFile } from './health-file.ts';
import type { OpenedCorpus } from './parse-sources.ts';
import type { CorpusSettings } from './scan-corpus.ts';
import { searchColumns } from './search-columns.ts';
import { checked } from './checked.ts';
import { formatShard } from './shard-record.ts';
import type { Workshop } from './workshop.ts';

/**
 * Builds the graph and every file of the bundle, and stages them in `folder`, which is left to be published with the manifest. The same
 * corpus gives the same bytes on every machine, with any crew and any cache. `found` is for the cache.
 */
export async function compileBundle(
  corpus: CorpusSettings,
  { opened, identities: told }: OpenedCorpus,
  workshop: Workshop,
): Promise<{ manifest: Manifest; diagnostics: GraphDiagnostic[]; found: Findings }> {
  const identities = new Map<string, string>();
  const { graph, documents, diagnostics } = buildGraph(
    opened.map(({ document }) => document),
    corpus.names,
    identityCache(new Map([...workshop.cache.identities, ...told]), identities),
  );
  const index = indexGraph(graph);
  const search = searchColumns(graph, documents, corpus.skills);
  // While other threads make role files, this one does the rest.
  const makeRest = async (): Promise<Record<string, string>> => {
    const hashes = await stageRest(index, documents, search, corpus.names, workshop.folder);
    await workshop.cache.keepDocuments(opened);
    return hashes;
  };
  const [shards, hashes] = await Promise.all([
    makeRoleShards(index, documents, opened, workshop),
    makeRest(),
  ]);
  for (const [name, { hash }] of [...shards].sort(([a], [b]) => byCodeUnit(a, b))) hashes[name] = hash;
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    name: corpus.name,
    counts: {
      roles: graph.roles.length,
      documents: opened.length,
      moves: graph.moves.length,
      skills: search.skills.ids.length,
    },
    files: hashes,
  };
  return {
    manifest: checked(manifest, parseManifest),
    diagnostics,
    found: {
      identities,
      shards: new Map([...shards].map(([name, shard]) => [name, formatShard(shard)])),
    },
  };
}

/** Stages the files that are made of the whole ladder, and gives their hashes. Lets other work go on in between. */
async function stageRest(
  ladder: GraphIndex,
  documents: ReadonlyMap<RoleId, RoleDocument>,
  search: SearchColumns,
  names: SettledNames,
  folder: BundleFolder,
): Promise<Record<string, string>> {
  const families = ladder.graph.roles.map(({ family }) => family);
  const makers: Record<string, [() => unknown, (value: unknown) => Parsed<unknown>]> = {
    index: [() => encodeIndex(ladder.graph), parseIndex],
    search: [() => encodeSearch(search, families), (value) => parseSearch(value, families)],
    health: [() => healthFile(checkLadder(ladder, documents, english, names)), parseHealth],
  };
  const hashes: Record<string, string> = {};
  for (const [name, [make, parse]] of Object.entries(makers)) {
    await setImmediate();
    const value = make();
    const text = JSON.stringify(value) + '\n';
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    hashes[name] = hash;
    const path = `${name}.${hash}.json`;
    // What stands there under its hash was checked when it was written.
    if (await folder.holds(path, [path])) continue;
    checked(value, parse);
    await folder.stage(path, new Map([[path, text]]));
  }
  return hashes;
}
