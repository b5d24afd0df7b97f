import { nodeEffects } from '#cli/node-effects.ts';
import { runCli } from '#cli/run-cli.ts';
import { serveSite } from '#cli/serve-site.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { plainSite } from '#contract/site-file.ts';
import type { Manifest } from '#contract/bundle-manifest.ts';
import { BUNDLE_FORMAT } from '#contract/bundle-parse.ts';
import type { CareerGraph } from '#domain/graph/career-graph.ts';
import { mapCard } from '#domain/layout/map-layout.ts';
import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hubDocuments } from './hub-documents.ts';
import { layOutMap } from './lay-out-map.ts';
import type { ShownGraph } from './peers/shown-graph.ts';
import { writeCorpus } from './write-corpus.ts';

/** A site on a port of its own. What is asked for below /data/ waits while it is `held`. */
export interface DrawingSite {
  url: string;
  hold: () => void;
  release: () => void;
  stop: () => void;
}

const PEERS = fileURLToPath(new URL('./peers', import.meta.url));
const isGraph = (url = ''): boolean => /^\/data\/(index\.|graph\.json)/.test(url);

/** Serves a built page and data below /data/. */
export async function serveDrawing(app: string, data: string): Promise<DrawingSite> {
  const answer = serveSite(app, data, () => plainSite, null);
  let waiting: (() => void)[] | null = null;
  const server = createServer((request, response) => {
    const send = () => {
      answer(request, response);
    };
    if (waiting && isGraph(request.url)) waiting.push(send);
    else send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    hold: () => {
      waiting = [];
    },
    release: () => {
      const sends = waiting ?? [];
      waiting = null;
      for (const send of sends) send();
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Builds the app as it is published. */
export async function buildApp(outDir: string): Promise<void> {
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, copyPublicDir: false } });
}

/** Builds the pages of the folder `peers`, and the script that moves their drawings, whose path is given back. */
export async function buildPeers(outDir: string): Promise<string> {
  const pages = (await readdir(PEERS)).filter((name) => name.endsWith('.html'));
  const common = { root: PEERS, configFile: false, logLevel: 'error' } as const;
  const define = { 'process.env.NODE_ENV': '"production"' };
  await build({
    ...{ ...common, define },
    build: {
      ...{ outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
      rolldownOptions: { input: pages.map((name) => join(PEERS, name)) },
    },
  });
  const driver = join(outDir, 'driver');
  await build({
    ...common,
    build: {
      outDir: driver,
      lib: {
        entry: join(PEERS, 'drive-camera.ts'),
        formats: ['iife'],
        name: 'driver',
        fileName: () => 'drive.js',
      },
    },
  });
  return join(driver, 'drive.js');
}

/** Writes a bundle that has nothing but its index, as the map needs no more, and the same graph with its places for other libraries. */
export async function writeMapData(graph: CareerGraph, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const index = JSON.stringify(encodeIndex(graph));
  const hash = createHash('sha256').update(index).digest('hex').slice(0, 10);
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    name: 'Generated',
    counts: {
      roles: graph.roles.length,
      documents: graph.roles.length,
      moves: graph.moves.length,
      skills: 0,
    },
    files: { index: hash },
  };
  await writeFile(join(directory, `index.${hash}.json`), index);
  await writeFile(join(directory, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(directory, 'graph.json'), JSON.stringify(shownGraph(graph)));
}

function shownGraph(graph: CareerGraph): ShownGraph {
  const { roles, moves } = graph;
  const numberOf = new Map(roles.map(({ id }, number) => [id, number]));
  const { x, y } = layOutMap(graph);
  return {
    card: { width: mapCard.width, height: mapCard.height },
    roles: roles.map(({ title }, number) => ({ title, x: x[number] ?? 0, y: y[number] ?? 0 })),
    moves: moves.map(({ from, to }) => ({ from: numberOf.get(from) ?? 0, to: numberOf.get(to) ?? 0 })),
  };
}

/** Compiles a role with so many neighbours, and gives the folder of its bundle. */
export async function compileHub(directory: string, neighbours: number): Promise<string> {
  const corpus = join(directory, 'hub');
  await writeCorpus(hubDocuments(neighbours), corpus);
  return compileFolder(directory, corpus);
}

/** Compiles a folder of documents below `directory`, and gives the folder of its bundle. */
export async function compileFolder(directory: string, corpus: string): Promise<string> {
  const [data, cacheFolder] = [join(directory, 'data-of-folder'), join(directory, 'cache-of-folder')];
  const effects = nodeEffects(process.cwd());
  const exitCode = await runCli(['compile', corpus, '--out', data], {
    ...effects,
    stdout: () => undefined,
    stderr: () => undefined,
    isTerminal: false,
    speedups: { ...effects.speedups, cacheFolder },
  });
  if (exitCode !== 0) throw new Error(`The compilation of ${corpus} ended with ${exitCode}.`);
  return data;
}
