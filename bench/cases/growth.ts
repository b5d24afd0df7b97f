import { decodeIndex } from '#contract/bundle-index-data.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { findRoutes } from '#domain/routes/find-routes.ts';
import { openNetwork } from '#domain/routes/route-network.ts';
import { buildNameIndex } from '#domain/search/name-index.ts';
import type { BenchCase, Figure } from '../bench-case.ts';
import { layOutMap } from '../lay-out-map.ts';
import { namedRoles } from '../named-roles.ts';
import { planCorpus } from '../plan-corpus.ts';
import { plannedGraph } from '../planned-graph.ts';
import { typedQueries } from '../search-queries.ts';
import { seededRandom } from '../seeded-random.ts';
import { summariseFigure } from '../summarise-figure.ts';
import { timeOf } from '../time-of.ts';

const STEPS = [100, 10, 1];
const TITLES = 5;
const SHOWN = 10;
const PAIRS = 40;
/** How many times as long each may take for the largest corpus as for the smallest. */
const LIMITS: Record<string, number> = { 'a keystroke of the search': 8 };

/** Work whose time is measured, after once to warm up: for the whole corpus, or the median for one of many things asked of it. */
type Works = Record<string, () => number>;

const median = (values: readonly number[]): number =>
  summariseFigure({ name: '', unit: 'ms', values }).median;

/** What the app does with a corpus of `size` roles. */
function worksFor(size: number): Works {
  const graph = plannedGraph(planCorpus({ size }));
  const text = JSON.stringify(encodeIndex(graph));
  const read = () => {
    const parsed = parseIndex(JSON.parse(text));
    if (!parsed.ok) throw new Error(parsed.problem);
    return decodeIndex(parsed.value);
  };
  const { roles, moves } = read();
  const network = openNetwork(roles, moves);
  const names = namedRoles(size);
  const index = buildNameIndex(names);
  const queries = typedQueries(names, TITLES);
  const random = seededRandom(5);
  const pairs = Array.from({ length: PAIRS }, () => ({
    from: random.between(0, roles.length - 1),
    to: random.between(0, roles.length - 1),
  }));
  const options = { prefer: 'moves', lateral: true, through: null, avoid: [], most: 5 } as const;
  return {
    'reading the index': () => timeOf(read),
    'laying out the map': () => timeOf(() => layOutMap(graph)),
    'building the search': () => timeOf(() => buildNameIndex(names)),
    'a keystroke of the search': () =>
      median(queries.map((query) => timeOf(() => index.search(query, SHOWN)))),
    'five routes between two roles': () =>
      median(pairs.map((pair) => timeOf(() => findRoutes(network, { ...pair, ...options })))),
  };
}

export const bench: BenchCase = {
  name: 'growth',
  about:
    'What the app does with corpora of 100, 1,000 and 10,000 generated roles: work on the whole corpus, which may grow with it, and work on one thing ' +
    'asked of it, which should hardly grow. A ratio compares the time for the largest corpus with the time for the smallest.',
  run({ runs, roles, note }) {
    const figures: Figure[] = [];
    const found = new Map<string, number[][]>();
    for (const size of STEPS.map((step) => Math.max(20, Math.round(roles / step)))) {
      note(`${size.toLocaleString('en')} roles`);
      for (const [name, work] of Object.entries(worksFor(size))) {
        work();
        const values = Array.from({ length: runs }, work);
        figures.push({ name: `${name}, ${size.toLocaleString('en')} roles`, unit: 'ms', values });
        found.set(name, [...(found.get(name) ?? []), values]);
      }
    }
    for (const [name, [least = [], , most = []]] of found) {
      const limit = LIMITS[name];
      figures.push({
        ...{ name: `${name}, largest to smallest`, unit: 'ratio' },
        values: most.map((value, run) => value / (least[run] ?? Number.NaN)),
        ...(limit === undefined ? {} : { limit }),
      });
    }
    return Promise.resolve(figures);
  },
};
