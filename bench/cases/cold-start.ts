import { cp } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { BenchCase, BenchContext, Figure } from '../bench-case.ts';
import { serveStatic, writePlainCorpus, writeSite } from '../cold-start-site.ts';
import { buildApp, buildPeers } from '../drawing-site.ts';
import { otherJourney, roleJourney } from '../interaction-journey.ts';
import { measureInteractions, type Interaction } from '../measure-interactions.ts';
import { measureReadable, type Readable } from '../measure-readable.ts';
import { measureStart, type ColdStart } from '../measure-start.ts';

const ROLE = 'member-of-technical-staff';
/** Its title, and roles that lead to it and that it leads to. */
const TEXTS = ['Member of Technical Staff', 'Backend Developer', 'Engineering Manager'];
const OURS = 'ours';
const FLOOR = 'without scripts';
const USUAL = 'the usual build';
const FRAMED = 'in a frame';
const LIMITS = {
  lost: 2,
  blocked: 100,
  shift: 0.02,
  toFloor: 1.25,
  toUsual: 0.5,
  interaction: 100,
  readable: 1,
};

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
    framed: `${servers.get(OURS)?.url ?? ''}/embed/roles/${ROLE}`,
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

const journeys = [
  { name: 'role page', steps: roleJourney },
  { name: 'table, map, comparison', steps: otherJourney },
];

/** A journey as a whole, and each of its steps: in full, and what the page's own thread worked. */
function describeWalk(name: string, walked: readonly Interaction[][]): Figure[] {
  const p95 = (of: Exclude<keyof Interaction, 'step'>) =>
    walked.map((interactions) =>
      quantile(
        interactions.map((each) => each[of]),
        0.95,
      ),
    );
  const slowest = (step: string, of: 'duration' | 'work') =>
    walked.flatMap((interactions) => {
      const mine = interactions.filter((each) => each.step === step).map((each) => each[of]);
      return mine.length === 0 ? [] : Math.max(...mine);
    });
  const ms = { unit: 'ms' } as const;
  return [
    {
      name: `interaction to next paint, p95, ${name}`,
      ...ms,
      values: p95('duration'),
      limit: LIMITS.interaction,
    },
    { name: `of it waited, p95, ${name}`, ...ms, values: p95('waited') },
    { name: `of it handling, p95, ${name}`, ...ms, values: p95('handling') },
    { name: `of it drawing, p95, ${name}`, ...ms, values: p95('drawing') },
    { name: `work of the page's thread, p95, ${name}`, ...ms, values: p95('work') },
    ...[...new Set(walked.flat().map(({ step }) => step))].flatMap((step) => [
      { name: `${step}: to next paint`, ...ms, values: slowest(step, 'duration') },
      { name: `${step}: work of the page's thread`, ...ms, values: slowest(step, 'work') },
    ]),
  ];
}

async function run(context: BenchContext): Promise<Figure[]> {
  const { addresses, framed, stop } = await prepare(context);
  const readableAddresses = [...addresses, [FRAMED, framed] as const];
  const starts = new Map<string, ColdStart[]>(addresses.map(([name]) => [name, []]));
  const readables = new Map<string, Readable[]>(readableAddresses.map(([name]) => [name, []]));
  const walks = journeys.map(({ name }) => ({ name, walked: [] as Interaction[][] }));
  const loads: number[] = [];
  try {
    for (let at = 0; at < context.runs; at++) {
      for (const [name, address] of addresses) {
        context.note(`${name}, run ${at + 1} of ${context.runs}`);
        loads.push(loadavg()[0] ?? 0);
        starts.get(name)?.push(await measureStart(address));
      }
      for (const [name, address] of readableAddresses)
        readables.get(name)?.push(await measureReadable(address, TEXTS));
      context.note(`interactions, run ${at + 1} of ${context.runs}`);
      const [[, ours]] = addresses as [readonly [string, string]];
      for (const [which, { steps }] of journeys.entries())
        walks[which]?.walked.push(await measureInteractions(ours, steps));
    }
  } finally {
    stop();
  }
  const of = (name: string) => starts.get(name) ?? [];
  const sentUntil = (name: string) => (readables.get(name) ?? []).map(({ sent }) => sent);
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
    ...readableAddresses.flatMap(([name]): Figure[] => [
      { name: `sent until the role can be read, ${name}`, unit: 'kB', values: sentUntil(name) },
      {
        ...{ name: `until the role can be read, ${name}`, unit: 'ms' },
        values: (readables.get(name) ?? []).map(({ time }) => time),
      },
    ]),
    {
      ...{ name: `sent until the role can be read, ours to ${USUAL}`, unit: 'ratio', limit: LIMITS.readable },
      values: sentUntil(OURS).map((sent, at) => sent / (sentUntil(USUAL)[at] ?? Number.NaN)),
    },
    ...ratio(FLOOR, LIMITS.toFloor),
    ...ratio(USUAL, LIMITS.toUsual),
    ...walks.flatMap(({ name, walked }) => describeWalk(name, walked)),
  ];
}

export const bench: BenchCase = {
  name: 'cold-start',
  about:
    'The page of a role of the built-in corpus, opened for the first time, as Lighthouse sees it with its mobile settings (simulated slow 4G, processor four times slower), compressed: prerendered as published; the same with its scripts taken out, which is the floor; the same with its drawing taken out, which the app then makes; and a page with a graph of the same role built the usual way (an empty page, the whole corpus as JSON, dagre, React Flow). Interactions: two journeys, over the role page and over table, map and comparison, with a processor four times slower; of each step the time to the next paint, and what the page’s own thread worked until then. A role can be read once its title and roles on both sides of it are drawn, on a network as slow as Lighthouse makes one: the files that had begun to arrive by then count, compressed, heads and bodies; `in a frame` is the same role as other sites embed it.',
  run,
};
