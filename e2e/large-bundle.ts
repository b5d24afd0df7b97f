import { encodeIndex } from '#contract/bundle-index-encode.ts';
import type { Manifest } from '#contract/bundle-manifest.ts';
import { BUNDLE_FORMAT } from '#contract/bundle-parse.ts';
import { SHARD_NAMES } from '#contract/bundle-paths.ts';
import { encodeSearch } from '#contract/bundle-search-encode.ts';
import { roleFile } from '#cli/role-file.ts';
import { indexGraph } from '#domain/graph/index-graph.ts';
import { neighbourhood } from '#domain/graph/neighbourhood.ts';
import { sideOf } from '#domain/graph/role-view.ts';
import type { Page } from '@playwright/test';
import { planCorpus } from '../bench/plan-corpus.ts';
import { plannedGraph } from '../bench/planned-graph.ts';

/** Has a page find a generated bundle of so many roles in the place of the one that is served; gives its roles. Its role files tell only of moves. */
export async function routeLargeBundle(page: Page, size: number) {
  const graph = plannedGraph(planCorpus({ size }));
  const index = indexGraph(graph);
  const { roles, moves } = graph;
  const manifest: Manifest = {
    ...{ format: BUNDLE_FORMAT, name: 'Generated' },
    counts: { roles: roles.length, documents: size, moves: moves.length, skills: 0 },
    files: Object.fromEntries(['index', 'search', ...SHARD_NAMES].map((name) => [name, '0'.repeat(10)])),
  };
  const search = {
    aliases: roles.map(() => []),
    tags: roles.map(({ tags }) => [...tags]),
    skills: { ids: [], names: [], aliases: [], categories: [], partOf: [], byRole: roles.map(() => []) },
  };
  const summary = (id: string) => {
    const role = index.role(id);
    if (!role) throw new Error(`There is no role ${id}.`);
    const degree = { entry: 0, advancement: 0, lateral: 0 };
    for (const move of index.movesOf(id)) degree[sideOf(move, id)] += 1;
    return { ...role, degree };
  };
  const files = new Map<string, () => unknown>([
    ['manifest.json', () => manifest],
    ['index.0000000000.json', () => encodeIndex(graph)],
    [
      'search.0000000000.json',
      () =>
        encodeSearch(
          search,
          roles.map(({ family }) => family),
        ),
    ],
  ]);
  await page.route('**/data/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const make = files.get(name);
    if (make) return route.fulfill({ json: make() });
    const id = name.replace(/\.json$/, '');
    const role = index.role(id);
    if (!role) return route.fulfill({ status: 404 });
    const around = neighbourhood(index, id);
    const inputs = { role, roles: around.roles.map(summary), moves: around.moves };
    const body = Buffer.concat(roleFile(inputs, new Uint8Array()));
    return route.fulfill({ body, contentType: 'application/json' });
  });
  return roles;
}
