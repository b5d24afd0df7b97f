import { cp } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { BenchCase, BenchContext, Figure } from '../bench-case.ts';
import { serveStatic, writePlainCorpus, writeSite } from '../cold-start-site.ts';
import { buildApp, buildPeers } from '../drawing-site.ts';
import { measureInteractions } from '../measure-interactions.ts';
import { measureStart, type ColdStart } from '../measure-start.ts';

const ROLE = 'member-of-technical-staff';
const OURS = 'ours';
const FLOOR = 'without scripts';
const USUAL = 'the usual build';
const LIMITS = { lost: 2, blocked: 100, shift: 0.02, toFloor: 1.25, toUsual: 0.5, interaction: 100 };

const withoutScripts = (html: string): string =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link[^>]*rel="?modulepreload[^>]*>/g, '');
/** The page as the app alone would have it: what was drawn beforehand is taken out of its container. */
const withoutDrawing = (html: string): string =>
  html.replace(/(<div id="app"[^>]*>)[\s\S]*(<\/div>\s*<\/body>)/, '$1$2');

/** Serves the same role in all variants; gives their addresses and a way to end. */
async function prepare({ directory, note }: BenchContext) {
  const [app, site, peers] = ['app', 'site', 'peers'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  note('building the app, its site and the usual page');
  await buildApp(app);
  await cp('public', app, { recursive: true, filter: (path) => !path.endsWith('data') });
  await writeSite(app, site);
  await buildPeers(peers);
  await writePlainCorpus(site, join(peers, 'corpus.json'));
  const servers = new Map([
    [OURS, await serveStatic(site)],
    [FLOOR, await serveStatic(site, { change: withoutScripts })],
    ['not prerendered', await serveStatic(site, { change: withoutDrawing })],
    [USUAL, await serveStatic(peers, { fallback: 'usual-role.html' })],
  ]);
  return {
    addresses: [...servers].map(([name, { url }]) => [name, `${url}/roles/${ROLE}`] as const),
    stop: () => [...servers.values()].forEach((server) => server.stop()),
  };
}

function describe(name: string, starts: readonly ColdStart[]): Figure[] {
  const limited = (figure: Figure, limit: number): Figure => (name === OURS ? { ...figure, limit } : figure);
  const values = (of: keyof ColdStart) => starts.map((start) => start[of]);
  return [
    limited(
      {
        name: `points of 100 lost, ${name}`,
        unit: 'count',
        values: values('score').map((score) => 100 - score),
      },
      LIMITS.lost,
    ),
    { name: `first contentful paint, ${name}`, unit: 'ms', values: values('firstPaint') },
    { name: `largest contentful paint, ${name}`, unit: 'ms', values: values('largestPaint') },
    limited({ name: `total blocking time, ${name}`, unit: 'ms', values: values('blocked') }, LIMITS.blocked),
    limited({ name: `layout shift, ${name}`, unit: 'ratio', values: values('shift') }, LIMITS.shift),
    { name: `sent, ${name}`, unit: 'kB', values: values('sent') },
  ];
}

/** The value below which so large a part of the values lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

async function run(context: BenchContext): Promise<Figure[]> {
  const { addresses, stop } = await prepare(context);
  const starts = new Map<string, ColdStart[]>(addresses.map(([name]) => [name, []]));
  const interactions: number[] = [];
  const loads: number[] = [];
  try {
    for (let at = 0; at < context.runs; at++) {
      for (const [name, address] of addresses) {
        context.note(`${name}, run ${at + 1} of ${context.runs}`);
        loads.push(loadavg()[0] ?? 0);
        starts.get(name)?.push(await measureStart(address));
      }
      context.note(`interactions, run ${at + 1} of ${context.runs}`);
      const [[, ours]] = addresses as [readonly [string, string]];
      interactions.push(quantile(await measureInteractions(ours), 0.95));
    }
  } finally {
    stop();
  }
  const of = (name: string) => starts.get(name) ?? [];
  const ratios = (name: string, value: keyof ColdStart) =>
    of(OURS).map((start, at) => start[value] / (of(name)[at]?.[value] ?? Number.NaN));
  const ratio = (name: string, limit: number): Figure[] => [
    {
      ...{ name: `first contentful paint, ours to ${name}`, unit: 'ratio', limit },
      values: ratios(name, 'firstPaint'),
    },
    {
      ...{ name: `largest contentful paint, ours to ${name}`, unit: 'ratio', limit },
      values: ratios(name, 'largestPaint'),
    },
  ];
  return [
    { name: 'load of the machine (1 minute)', unit: 'count', values: loads },
    ...addresses.flatMap(([name]) => describe(name, of(name))),
    ...ratio(FLOOR, LIMITS.toFloor),
    ...ratio(USUAL, LIMITS.toUsual),
    { name: 'interaction to next paint, p95', unit: 'ms', values: interactions, limit: LIMITS.interaction },
  ];
}

export const bench: BenchCase = {
  name: 'cold-start',
  about:
    'The page of a role of the built-in corpus, opened for the first time, as Lighthouse sees it with its mobile settings (simulated slow 4G, processor four times slower), compressed: prerendered as published; the same with its scripts taken out, which is the floor; the same with its drawing taken out, which the app then makes; and a page with a graph of the same role built the usual way (an empty page, the whole corpus as JSON, dagre, React Flow). Interactions: a journey over the role page with a processor four times slower.',
  run,
};
