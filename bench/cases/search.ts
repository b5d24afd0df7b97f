import { BUILT_IN_CORPUS } from '#cli/built-in-corpus.ts';
import { nodeFiles } from '#cli/node-effects.ts';
import { readCorpus } from '#cli/read-corpus.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import type { NamedEntry } from '#domain/search/named-entry.ts';
import { reachShare } from '#domain/search/reach-share.ts';
import type { BenchCase, Figure } from '../bench-case.ts';
import { namedRoles } from '../named-roles.ts';
import { openEverything } from '../search-everything.ts';
import { searchEngines } from '../search-engines.ts';
import { mistypedTitles, typedQueries } from '../search-queries.ts';
import { timeOf } from '../time-of.ts';

const SHOWN = 10;
const TITLES = 5;
const TYPOS_OF_A_KIND = 12;
const LIMITED = 'ours';
const MOST_LIMITED = 6000;

/** The median and the 95th percentile of the times of all keystrokes, after a round to warm up. */
function keystrokes(
  search: (query: string, limit: number) => unknown,
  queries: readonly string[],
): { median: number; p95: number } {
  for (const query of queries.slice(0, 40)) search(query, SHOWN);
  const times = queries.map((query) => timeOf(() => search(query, SHOWN))).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

function figuresOf(name: string, roles: readonly NamedEntry[], runs: number): Figure[] {
  const open = searchEngines[name];
  if (!open) return [];
  const of = `${name}, ${roles.length.toLocaleString('en')} roles`;
  const builds = Array.from({ length: runs }, () => timeOf(() => open(roles)));
  const search = open(roles);
  const queries = typedQueries(roles, TITLES);
  const rounds = Array.from({ length: runs }, () => keystrokes(search, queries));
  const typos = mistypedTitles(roles, TYPOS_OF_A_KIND);
  const found = typos.filter(({ id, typed }) => search(typed, SHOWN).includes(id));
  const limit = name === LIMITED && roles.length < MOST_LIMITED ? { limit: 16 } : {};
  return [
    { name: `a keystroke, ${of}`, unit: 'ms', values: rounds.map(({ median }) => median), ...limit },
    { name: `a slow keystroke (p95), ${of}`, unit: 'ms', values: rounds.map(({ p95 }) => p95), ...limit },
    { name: `building the index, ${of}`, unit: 'ms', values: builds },
    { name: `typos found, ${of}`, unit: 'ratio', values: [found.length / typos.length] },
  ];
}

/** The search of the header: roles, skills, families, and the roles that ask for a skill. */
async function everythingFigures(roles: readonly NamedEntry[], runs: number): Promise<Figure[]> {
  const search = await openEverything(roles);
  const queries = typedQueries(roles, TITLES);
  const rounds = Array.from({ length: runs }, () => keystrokes(search, queries));
  const of = `all groups, ${roles.length.toLocaleString('en')} roles`;
  return [
    { name: `a keystroke, ${of}`, unit: 'ms', values: rounds.map(({ median }) => median) },
    { name: `a slow keystroke (p95), ${of}`, unit: 'ms', values: rounds.map(({ p95 }) => p95) },
  ];
}

async function reachFigures(): Promise<Figure[]> {
  const silent = { show: () => undefined, clear: () => undefined };
  const corpus = await readCorpus(nodeFiles, BUILT_IN_CORPUS, silent);
  const { roles } = buildGraph(corpus.documents, corpus.names).graph;
  const documented = roles.filter((role) => role.documented);
  return Object.entries(searchEngines).map(([name, open]) => {
    const search = open(roles);
    const share = reachShare(documented, (query) => search(query, 1)[0]);
    return { name: `three letters and Enter, ${name}`, unit: 'ratio', values: [share] };
  });
}

export const bench: BenchCase = {
  name: 'search',
  about:
    'Titles typed letter by letter among 5,000 roles and more, beside search libraries: time of a keystroke, of building the index, the ' +
    'share of titles with one letter wrong that are among the first ten, and the share of the built-in roles with a document that come ' +
    'first for three letters.',
  async run({ runs, roles, note }) {
    const figures: Figure[] = [];
    for (const size of new Set([5000, roles])) {
      const named = namedRoles(size);
      figures.push(...(await everythingFigures(named, runs)));
      for (const name of Object.keys(searchEngines)) {
        note(`${name}, ${size.toLocaleString('en')} roles`);
        figures.push(...figuresOf(name, named, runs));
      }
    }
    note('three letters and Enter');
    return [...figures, ...(await reachFigures())];
  },
};
