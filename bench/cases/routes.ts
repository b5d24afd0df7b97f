import { readinessOf } from '#domain/readiness/readiness.ts';
import { findRoutes, type RoutePreference } from '#domain/routes/find-routes.ts';
import { openNetwork, type RouteNetwork } from '#domain/routes/route-network.ts';
import { leadsTo } from '#domain/routes/roles-in-reach.ts';
import { openSkillTable, type SkillTable } from '#domain/skills/skill-table.ts';
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { BenchCase, Figure } from '../bench-case.ts';
import { planCorpus } from '../plan-corpus.ts';
import { plannedGraph } from '../planned-graph.ts';
import { seededRandom } from '../seeded-random.ts';
import { summariseFigure } from '../summarise-figure.ts';
import { timeOf } from '../time-of.ts';

const SKILLS = 1000;
const PAIRS = 40;

interface Pair {
  from: number;
  to: number;
}

export const bench: BenchCase = {
  name: 'routes',
  about:
    'five different routes between two roles (median of 40 pairs), beside one shortest path by ngraph.path; readiness after a tick',
  run({ runs, roles, note }) {
    const graph = plannedGraph(planCorpus({ size: roles }));
    const numbers = new Map(graph.roles.map(({ id }, number) => [id, number]));
    const moves = graph.moves.map(({ from, to, kind, statedBy }) => ({
      ...{ from: numbers.get(from) ?? -1, to: numbers.get(to) ?? -1 },
      ...{ kind, statedBy },
    }));
    const network = openNetwork(graph.roles, moves);
    const table = openSkillTable({ byRole: askedSkills(graph.roles), skillCount: SKILLS });
    const pairs = joinedPairs(network);
    const shortestPath = ngraphPath(network);
    note(`${network.roles.length} roles, ${moves.length} moves, ${pairs.length} pairs`);

    const five = (prefer: RoutePreference) => (pair: Pair) =>
      findRoutes(
        network,
        { ...pair, prefer, lateral: true, through: null, avoid: [], most: 5 },
        { table, held: [] },
      );
    const measure = (name: string, run: (pair: Pair) => unknown, limit?: number): Figure => ({
      ...{ name, unit: 'ms', values: Array.from({ length: runs }, () => medianTime(pairs, run)) },
      ...(limit === undefined ? {} : { limit }),
    });
    return Promise.resolve([
      measure('five routes, fewest moves', five('moves'), 50),
      measure('five routes, smallest skill gap', five('skills'), 50),
      measure('five routes, no pay cut', five('pay'), 50),
      measure('one shortest path, ngraph.path', ({ from, to }) => shortestPath(from, to)),
      ...openingFigures(network, runs),
      ...readinessFigures(table, runs),
    ]);
  },
};

function openingFigures({ roles, moves }: RouteNetwork, runs: number): Figure[] {
  const values = Array.from({ length: runs }, () => timeOf(() => openNetwork(roles, moves)));
  return [{ name: 'opening the network', unit: 'ms', values }];
}

function readinessFigures(table: SkillTable, runs: number): Figure[] {
  const held = new Set(Array.from({ length: 40 }, (_, at) => at * 25));
  const ticked = new Set([...held, SKILLS - 1]);
  const times = Array.from({ length: runs }, () => {
    const before = readinessOf(table, held);
    return {
      tick: timeOf(() => readinessOf(table, ticked, before)),
      anew: timeOf(() => readinessOf(table, ticked)),
      naive: timeOf(() =>
        table.byRole.map((skills) => new Set(skills.filter((skill) => ticked.has(skill))).size),
      ),
    };
  });
  return [
    { name: 'readiness after a tick', unit: 'ms', values: times.map(({ tick }) => tick), limit: 16 },
    { name: 'readiness from nothing, 41 skills', unit: 'ms', values: times.map(({ anew }) => anew) },
    { name: 'readiness by sets, role for role', unit: 'ms', values: times.map(({ naive }) => naive) },
  ];
}

/** Some 19 skills a role, most of them those of its ladder, and a few that are asked for everywhere. */
function askedSkills(roles: readonly { documented: boolean; tags: readonly string[] }[]): number[][] {
  const random = seededRandom(3);
  const skills = (count: number, least: number, most: number): number[] =>
    Array.from({ length: count }, () => random.between(least, most));
  const ladders = new Map<string, number[]>();
  return roles.map(({ documented, tags }) => {
    if (!documented) return [];
    const ladder = ladders.get(tags.join()) ?? skills(24, 0, SKILLS - 61);
    ladders.set(tags.join(), ladder);
    return [...random.sample(ladder, 14), ...skills(5, SKILLS - 60, SKILLS - 1)];
  });
}

/** Pairs that some route joins, two moves or more apart. */
function joinedPairs(network: RouteNetwork): Pair[] {
  const random = seededRandom(7);
  const pairs: Pair[] = [];
  while (pairs.length < PAIRS) {
    const to = random.between(0, network.roles.length - 1);
    const leading = leadsTo(network, to, { lateral: true }).filter(({ distance }) => distance > 1);
    if (leading.length > 0) pairs.push({ from: random.pick(leading).role, to });
  }
  return pairs;
}

function ngraphPath({ roles, moves }: RouteNetwork): (from: number, to: number) => unknown {
  const graph = createGraph();
  roles.forEach((_, number) => graph.addNode(number));
  for (const { from, to, kind } of moves) {
    graph.addLink(from, to);
    if (kind === 'lateral') graph.addLink(to, from);
  }
  const finder = aStar(graph, { oriented: true });
  return (from, to) => finder.find(from, to);
}

function medianTime(pairs: readonly Pair[], run: (pair: Pair) => unknown): number {
  const values = pairs.map((pair) => timeOf(() => run(pair)));
  return summariseFigure({ name: '', unit: 'ms', values }).median;
}
