import { decodeIndex } from '#contract/bundle-index-data.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { describeRoute } from '#domain/routes/describe-route.ts';
import { findRoutes, type RouteQuery } from '#domain/routes/find-routes.ts';
import { openNetwork } from '#domain/routes/route-network.ts';
import { leadsTo } from '#domain/routes/roles-in-reach.ts';
import { openSkillTable } from '#domain/skills/skill-table.ts';
import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { nodeFiles } from './node-effects.ts';
import { readCorpus } from './read-corpus.ts';
import { searchColumns } from './search-columns.ts';

const silent = { show: () => undefined, clear: () => undefined };
const corpus = await readCorpus(nodeFiles, BUILT_IN_CORPUS, silent);
const { graph, documents } = buildGraph(corpus.documents, corpus.names);
const index = decodeIndex(encodeIndex(graph));
const { skills } = searchColumns(graph, documents, corpus.skills);
const table = openSkillTable({ byRole: skills.byRole, skillCount: skills.ids.length });
const network = openNetwork(index.roles, index.moves);
const number = (id: string): number => index.find(id)!.number;
const ids = (roles: readonly number[]): string[] => roles.map((role) => index.roles[role]!.id);

const [start, goal] = ['member-of-technical-staff', 'expert-software-engineer'];
const ask = (query: Partial<RouteQuery> = {}) =>
  findRoutes(
    network,
    {
      ...{ from: number(start), to: number(goal), prefer: 'moves', lateral: false },
      ...{ through: null, avoid: [], most: 5 },
      ...query,
    },
    { table, held: [] },
  );
const stops = (query: Partial<RouteQuery> = {}) =>
  ask(query).routes.map(({ roles }) => ids(roles).slice(1, -1));

describe('from Member of Technical Staff to Expert Software Engineer', () => {
  // Its document names "Staff Engineer / Principal Engineer"; the other one "Staff Software Engineer" and "Principal Engineer".
  it('leads through Staff Software Engineer or Principal Software Engineer', () => {
    expect(stops()).toEqual([['staff-software-engineer'], ['principal-software-engineer']]);
    expect(stops({ lateral: true }).slice(0, 2)).toEqual(stops());
    expect(stops({ through: number('principal-software-engineer') })).toEqual([
      ['principal-software-engineer'],
    ]);
    expect(
      stops({ avoid: [number('staff-software-engineer'), number('principal-software-engineer')] }),
    ).toEqual([]);
  });

  it('has its two steps stated by both roles where both have a document', () => {
    const [route] = ask().routes;
    expect(
      describeRoute(network, route!, english).hops.map(({ move }) => [move.kind, move.statedBy]),
    ).toEqual([
      ['step', 'both'],
      ['step', 'both'],
    ]);
  });

  // $120,000 - $220,000, then $180,000 - $275,000+; Staff Software Engineer states no pay.
  it('is known to bring no pay cut only where every band on it is stated', () => {
    const routes = ask({ prefer: 'pay' }).routes.map((route) => describeRoute(network, route, english));
    expect(routes.map(({ roles, pay }) => [ids(roles)[1], pay])).toEqual([
      ['principal-software-engineer', 'no-cut'],
      ['staff-software-engineer', 'unknown'],
    ]);
    for (const { payChange } of routes)
      expect(payChange).toMatchObject({ amount: 60_000, text: '+$60k start' });
  });

  it('asks for less to learn by way of Staff Software Engineer, and adds up', () => {
    const gaps = ask({ prefer: 'skills' }).routes.map((route) =>
      describeRoute(network, route, english, { table, held: [] }),
    );
    expect(gaps.map(({ roles }) => ids(roles)[1])).toEqual([
      'staff-software-engineer',
      'principal-software-engineer',
    ]);
    for (const { roles, hops, gap } of gaps) {
      const known = new Set(table.byRole[roles[0]!]);
      const asked = new Set(roles.slice(1).flatMap((role) => table.byRole[role]!));
      expect(gap.at(-1)!.skills).toBe([...asked].filter((skill) => !known.has(skill)).length);
      expect(hops.flatMap((hop) => hop.skills?.gain ?? []).length).toBe(gap.at(-1)!.skills);
    }
  });

  it('is there too when looked at from the goal', () => {
    const leading = leadsTo(network, number(goal), { lateral: false, within: 2 });
    const found = leading.find(({ role }) => role === number(start));
    expect(found).toMatchObject({ distance: 2 });
  });

  it('has no way back: nobody states one', () => {
    expect(stops({ from: number(goal), to: number(start) })).toEqual([]);
  });
});

it('is searched through for every preference', () => {
  for (const prefer of ['moves', 'skills', 'pay'] as const)
    expect(ask({ prefer, lateral: true }).exact).toBe(true);
});
