import { payDelta } from '#domain/pay/pay-delta.ts';
import { openSkillTable, type SkillTable } from '#domain/skills/skill-table.ts';
import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRoutes, type RouteQuery } from './find-routes.ts';
import { openNetwork, type RouteNetwork } from './route-network.ts';
import type { RouteMove, RouteRole } from './route-role.ts';

/** The definitions of find-routes.ts once more, over every route there is. */

const SIZE = 7;
const SKILLS = 8;
const number = fc.nat(SIZE - 1);
const amount = fc.option(fc.constantFrom(0, 40, 50, 60.5), { nil: null });
const role: fc.Arbitrary<Omit<RouteRole, 'id' | 'title'>> = fc.record({
  documented: fc.boolean(),
  level: fc.constant({ rank: 3, track: 'individual' }),
  pay: fc.option(
    fc.record({
      currency: fc.constantFrom('USD', 'USD', 'EUR', null),
      period: fc.constantFrom('year', 'year', 'hour', null),
      min: amount,
      max: amount,
      openEnded: fc.boolean(),
    }),
    { nil: null },
  ),
});
const move: fc.Arbitrary<RouteMove> = fc.record({
  from: number,
  to: number,
  kind: fc.constantFrom('step', 'step', 'lateral'),
  statedBy: fc.constantFrom('from', 'to', 'both'),
});
const world = fc.record({
  roles: fc.array(role, { minLength: SIZE, maxLength: SIZE }),
  moves: fc.uniqueArray(move, {
    minLength: 4,
    maxLength: 22,
    // At most one move of a kind between two roles, as in the graph.
    selector: ({ from, to, kind }) =>
      kind === 'step' ? `${from}>${to}` : [from, to].sort((one, other) => one - other).join('-'),
  }),
  byRole: fc.array(fc.uniqueArray(fc.nat(SKILLS - 1), { maxLength: 4 }), {
    minLength: SIZE,
    maxLength: SIZE,
  }),
  held: fc.uniqueArray(fc.nat(SKILLS - 1), { maxLength: 2 }),
  query: fc.record({
    from: number,
    to: number,
    prefer: fc.constantFrom('moves', 'skills', 'pay'),
    lateral: fc.boolean(),
    through: fc.option(number, { nil: null, freq: 1 }),
    avoid: fc.uniqueArray(number, { maxLength: 2 }),
    most: fc.constantFrom(1, 5),
  }) satisfies fc.Arbitrary<RouteQuery>,
});

interface Candidate {
  roles: number[];
  moves: RouteMove[];
}

function everyRoute({ roles, moves }: RouteNetwork, query: RouteQuery): Candidate[] {
  const { from, to, lateral, avoid } = query;
  const through = query.through === from || query.through === to ? null : query.through;
  const found: Candidate[] = [];
  const joined = (start: number, end: number): RouteMove | undefined => {
    const joining = moves.filter((each) =>
      each.kind === 'step'
        ? each.from === start && each.to === end
        : lateral && ((each.from === start && each.to === end) || (each.from === end && each.to === start)),
    );
    return joining.find(({ kind }) => kind === 'step') ?? joining[0];
  };
  const visit = (route: Candidate): void => {
    const last = route.roles.at(-1)!;
    if (last === to) {
      if (through === null || route.roles.includes(through)) found.push(route);
      return;
    }
    for (const next of roles.keys()) {
      const taken = joined(last, next);
      if (taken === undefined || route.roles.includes(next)) continue;
      if (avoid.includes(next) && next !== to && next !== through) continue;
      visit({ roles: [...route.roles, next], moves: [...route.moves, taken] });
    }
  };
  if (from !== to) visit({ roles: [from], moves: [] });
  return found;
}

/** What a route is ordered by, each number before the next; null where the preference rules it out. */
function order(
  route: Candidate,
  { roles }: RouteNetwork,
  { from, to, prefer }: RouteQuery,
  table: SkillTable,
  held: readonly number[],
): number[] | null {
  const stops = route.roles.slice(1, -1);
  const ties = [
    route.moves.length,
    route.moves.filter(({ kind }) => kind === 'lateral').length,
    route.moves.filter(({ statedBy }) => statedBy !== 'both').length,
    stops.filter((stop) => !roles[stop]!.documented).length,
    ...route.roles,
  ];
  if (prefer === 'moves') return ties;
  if (prefer === 'pay') {
    const delta = (one: number, other: number) => payDelta(roles[one]!.pay, roles[other]!.pay, english);
    const isCut = (one: number, other: number): boolean => {
      const change = delta(one, other);
      return change.kind === 'change' && change.amount < 0;
    };
    const cuts = route.roles.some((one, at) => route.roles.slice(at + 1).some((other) => isCut(one, other)));
    const unknown = route.moves.filter(
      (_, at) => delta(route.roles[at]!, route.roles[at + 1]!).kind === 'none',
    );
    return cuts ? null : [unknown.length, ...ties];
  }
  const known = new Set([...held, ...table.byRole[from]!, ...table.byRole[to]!]);
  const gained = new Set(stops.flatMap((stop) => table.byRole[stop]!).filter((skill) => !known.has(skill)));
  const weight = [...gained].reduce((sum, skill) => sum + table.weights[skill]!, 0);
  return [stops.filter((stop) => table.byRole[stop]!.length === 0).length, weight, ...ties];
}

function byEach(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : a[at]! - (b[at] ?? -1);
}

function bestDifferent(routes: readonly number[][], { from, to, through, most }: RouteQuery): number[][] {
  const stopsOf = (route: readonly number[]) =>
    route.filter((stop) => stop !== from && stop !== to && stop !== through);
  const chosen: number[][] = [];
  for (const route of routes) {
    const isDifferent = chosen.every((better) => {
      const stops = stopsOf(better);
      const shared = stopsOf(route).filter((stop) => stops.includes(stop)).length;
      return shared <= stops.length / 2 && (stops.length > 0 || stopsOf(route).length > 0);
    });
    if (isDifferent && chosen.length < most) chosen.push(route);
  }
  return chosen;
}

it('finds the routes that trying every one of them finds, in their order', () => {
  fc.assert(
    fc.property(world, ({ roles, moves, byRole, held, query }) => {
      const network = openNetwork(
        roles.map((each, at) => ({ ...each, id: `role-${at}`, title: `Role ${at}` })),
        moves,
      );
      const table = openSkillTable({ byRole, skillCount: SKILLS });
      const ordered = everyRoute(network, query)
        .flatMap((route) => {
          const key = order(route, network, query, table, held);
          return key === null ? [] : [{ key, roles: route.roles }];
        })
        .sort((a, b) => byEach(a.key, b.key));
      const found = findRoutes(network, query, { table, held });
      expect(found.exact).toBe(true);
      expect(found.routes.map((route) => route.roles)).toEqual(
        bestDifferent(
          ordered.map((route) => route.roles),
          query,
        ),
      );
      for (const route of found.routes) {
        expect(new Set(route.roles).size).toBe(route.roles.length);
        route.moves.forEach((at, hop) => {
          const { from, to, kind } = network.moves[at]!;
          const ends = [route.roles[hop]!, route.roles[hop + 1]!];
          expect(
            kind === 'step'
              ? [[from, to]]
              : [
                  [from, to],
                  [to, from],
                ],
          ).toContainEqual(ends);
        });
      }
    }),
    { numRuns: 1000 },
  );
});
