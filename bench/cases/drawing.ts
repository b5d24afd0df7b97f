import { join } from 'node:path';
import { loadavg } from 'node:os';
import type { BenchCase, BenchContext, Figure } from '../bench-case.ts';
import {
  buildApp,
  buildPeers,
  compileHub,
  type DrawingSite,
  serveDrawing,
  writeMapData,
} from '../drawing-site.ts';
import {
  measureDrawing,
  type MeasuredDrawing,
  type MeasuredHub,
  measureHub,
  TIME_LIMIT,
} from '../measure-drawing.ts';
import { planCorpus } from '../plan-corpus.ts';
import { plannedGraph } from '../planned-graph.ts';

interface Subject {
  name: string;
  site: DrawingSite;
  path: string;
  needsWebGl?: boolean;
}

const LIMITS = { firstNodes: 400, median: 17, p95: 34, heap: 120, hub: 150 };
const NEIGHBOURS = 200;
const OURS = 'ours';
const NOTHING = 'nothing';

/** The value below which so large a part of the values lies; infinite where there are none, as nothing has moved then. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Infinity;
}

const framesOf = ({ frames }: MeasuredDrawing): number[] => [...frames.pan, ...frames.zoom];

/** Figures of one drawing; those of the app have limits. What was never drawn counts as the time that it was given. */
function describe(name: string, measured: readonly MeasuredDrawing[]): Figure[] {
  const limited = (figure: Figure, limit: number): Figure => (name === OURS ? { ...figure, limit } : figure);
  const firstNodes = measured.map((each) => each.firstNodes ?? TIME_LIMIT);
  const isDrawn = measured.every((each) => each.firstNodes !== null);
  const figures: Figure[] = [];
  if (name !== NOTHING)
    figures.push(
      limited(
        {
          name: `first nodes, ${name}${isDrawn ? '' : ' (not in this time)'}`,
          unit: 'ms',
          values: firstNodes,
        },
        LIMITS.firstNodes,
      ),
    );
  if (!isDrawn) return figures;
  for (const kind of ['pan', 'zoom'] as const) {
    const times = measured.map(({ frames }) => frames[kind]).filter((each) => each.length > 0);
    if (times.length === 0) continue;
    const values = (part: number) => times.map((each) => quantile(each, part));
    figures.push(
      limited({ name: `${kind}, median frame, ${name}`, unit: 'ms', values: values(0.5) }, LIMITS.median),
      limited({ name: `${kind}, p95 of frames, ${name}`, unit: 'ms', values: values(0.95) }, LIMITS.p95),
    );
  }
  const isComplete = measured.every(({ frames }) => frames.isComplete);
  if (!isComplete)
    figures.push({
      name: `frames before the time was up, ${name}`,
      unit: 'count',
      values: measured.map((each) => framesOf(each).length),
    });
  const heap = measured.map((each) => each.heap);
  return [...figures, limited({ name: `heap, ${name}`, unit: 'MB', values: heap }, LIMITS.heap)];
}

/** Ours to another's, run by run; below 1 we are ahead. */
function compare(
  ours: readonly MeasuredDrawing[],
  name: string,
  theirs: readonly MeasuredDrawing[],
): Figure[] {
  const ratios = (of: (measured: MeasuredDrawing) => number): number[] =>
    ours.map((each, run) => {
      const other = theirs[run];
      return other ? of(each) / of(other) : Number.NaN;
    });
  return [
    {
      ...{ name: `first nodes, ours to ${name}`, unit: 'ratio', limit: 1 },
      values: ratios(({ firstNodes }) => firstNodes ?? TIME_LIMIT),
    },
    {
      ...{ name: `p95 of frames, ours to ${name}`, unit: 'ratio', limit: 1 },
      values: ratios((each) => quantile(framesOf(each), 0.95)),
    },
  ];
}

async function measureAll(subjects: readonly Subject[], driver: string, { runs, note }: BenchContext) {
  const found = new Map(subjects.map(({ name }): [string, MeasuredDrawing[]] => [name, []]));
  const loads: number[] = [];
  for (let run = 0; run < runs; run++) {
    for (const { name, site, path, needsWebGl } of subjects) {
      note(`${name}, run ${run + 1} of ${runs}`);
      const measured = await measureDrawing(site, path, driver, needsWebGl);
      if (measured.firstNodes === null && (name === OURS || name === NOTHING))
        throw new Error(`${path} drew nothing in ${TIME_LIMIT / 1000} s.`);
      found.get(name)?.push(measured);
      loads.push(loadavg()[0] ?? Number.NaN);
    }
  }
  return { found, loads };
}

export const bench: BenchCase = {
  name: 'drawing',
  about:
    'The map of a generated corpus in headless Chromium (1440 × 900, drawn by the processor), beside the same roles at the same places, with all ' +
    'moves and with titles, as other libraries draw them by default: cytoscape.js, sigma.js (WebGL by SwiftShader, slower than a graphics card) and ' +
    'React Flow without culling. The map shows the moves of a chosen role alone. First nodes: from the last byte of the data, scripts being there, ' +
    'to the end of the first drawing. Frames: times between animation frames while the plane is panned at four zooms and zoomed 40 times nearer ' +
    'and back, moved in each frame. `nothing` is an empty page, moved likewise: what the machine lets through. Hub: from the click on the card of ' +
    'a role with 200 neighbours, its file being there, to the frame that shows every card in the window with its lines, and to the one by which the ' +
    'cards beyond the window are there as well.',
  async run(context) {
    const { roles, runs, directory, note } = context;
    const [app, peers, data] = [join(directory, 'app'), join(directory, 'peers'), join(directory, 'data')];
    note('building the app and the other pages');
    await buildApp(app);
    const driver = await buildPeers(peers);
    await writeMapData(plannedGraph(planCorpus({ size: roles })), data);
    const hubData = await compileHub(directory, NEIGHBOURS);
    const [mapSite, peerSite, hubSite] = await Promise.all([
      serveDrawing(app, data),
      serveDrawing(peers, data),
      serveDrawing(app, hubData),
    ]);
    try {
      const subjects: Subject[] = [
        { name: NOTHING, site: peerSite, path: '/empty.html' },
        { name: OURS, site: mapSite, path: '/map' },
        { name: 'cytoscape.js', site: peerSite, path: '/cytoscape.html' },
        { name: 'sigma.js', site: peerSite, path: '/sigma.html', needsWebGl: true },
        { name: 'React Flow', site: peerSite, path: '/react-flow.html' },
      ];
      const { found, loads } = await measureAll(subjects, driver, context);
      const hub: MeasuredHub[] = [];
      for (let run = 0; run < runs; run++) hub.push(await measureHub(hubSite, NEIGHBOURS));
      const hubName = `hub with ${NEIGHBOURS} neighbours`;
      const ours = found.get(OURS) ?? [];
      const others = subjects.filter(({ name }) => name !== OURS && name !== NOTHING);
      return [
        { name: 'load of the machine (1 minute)', unit: 'ratio', values: loads },
        ...[...found].flatMap(([name, measured]) => describe(name, measured)),
        ...others.flatMap(({ name }) => compare(ours, name, found.get(name) ?? [])),
        {
          ...{ name: `${hubName}, the window`, unit: 'ms', limit: LIMITS.hub },
          values: hub.map(({ window }) => window),
        },
        { name: `${hubName}, all cards`, unit: 'ms', values: hub.map(({ all }) => all) },
      ];
    } finally {
      for (const site of [mapSite, peerSite, hubSite]) site.stop();
    }
  },
};
