import { parseHealth } from '#contract/bundle-health.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseManifest, type Manifest } from '#contract/bundle-manifest.ts';
import { BUNDLE_FORMAT, type Parsed } from '#contract/bundle-parse.ts';
import { filePath, rolePath, shardName } from '#contract/bundle-paths.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { GraphDiagnostic } from '#domain/graph/graph-diagnostic.ts';
import { indexGraph } from '#domain/graph/index-graph.ts';
import { checkLadder } from '#domain/health/check-ladder.ts';
import { createHash } from 'node:crypto';
import { healthFile } from './health-file.ts';
import type { Corpus } from './read-corpus.ts';
import { roleFile } from './role-file.ts';
import { searchColumns } from './search-columns.ts';

/** A bundle before it is written. Paths are relative to its folder. */
export interface Bundle {
  manifest: Manifest;
  /** Path → text of each file but the manifest. Names carry a hash of the content. */
  files: Map<string, string>;
  diagnostics: GraphDiagnostic[];
}

/** Builds the graph and every file of the bundle. The same corpus gives the same bytes on every machine. */
export function compileBundle(corpus: Corpus): Bundle {
  const { graph, documents, diagnostics } = buildGraph(corpus.documents, corpus.names);
  const index = indexGraph(graph);
  const skills = new Map(corpus.skills.map((skill) => [skill.id, skill]));
  const search = searchColumns(graph, documents, corpus.skills);
  const indexText = serialise(encodeIndex(graph), parseIndex);
  const searchText = serialise(search, (value) => parseSearch(value, graph.roles.length));
  const healthText = serialise(healthFile(checkLadder(graph, documents)), parseHealth);
  const roleTexts = new Map(
    graph.roles.map((role) => [
      role.id,
      serialise(roleFile(index, role, documents.get(role.id) ?? null, skills), parseRoleFile),
    ]),
  );

  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    name: corpus.name,
    counts: {
      roles: graph.roles.length,
      documents: corpus.documents.length,
      moves: graph.moves.length,
      skills: search.skills.ids.length,
    },
    files: {
      ...{ index: hash(indexText), search: hash(searchText), health: hash(healthText) },
      ...hashShards(roleTexts),
    },
  };
  const files = new Map<string, string>();
  const add = (path: string | null, text: string) => path !== null && files.set(path, text);
  add(filePath(manifest, 'index'), indexText);
  add(filePath(manifest, 'search'), searchText);
  add(filePath(manifest, 'health'), healthText);
  for (const [id, text] of roleTexts) add(rolePath(manifest, id), text);
  return { manifest: check(manifest, parseManifest), files, diagnostics };
}

/** A shard's hash covers the names and texts of all its files, in the order of their ids. */
function hashShards(roleTexts: ReadonlyMap<string, string>): Record<string, string> {
  const shards = new Map<string, string[]>();
  for (const [id, text] of roleTexts) {
    const name = shardName(id);
    const parts = shards.get(name) ?? [];
    parts.push(id, text);
    shards.set(name, parts);
  }
  const sorted = [...shards].sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(sorted.map(([name, parts]) => [name, hash(parts.join('\n'))]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** As JSON that its own schema accepts: what the app would refuse is never written. */
function serialise(value: unknown, parse: (value: unknown) => Parsed<unknown>): string {
  return JSON.stringify(check(value, parse)) + '\n';
}

function check<T>(value: T, parse: (value: unknown) => Parsed<unknown>): T {
  const parsed = parse(value);
  if (!parsed.ok) throw new Error(`The compiler made what its own schema refuses: ${parsed.problem}`);
  return value;
}
