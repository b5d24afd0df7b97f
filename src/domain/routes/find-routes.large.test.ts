import { openSkillTable } from '#domain/skills/skill-table.ts';
import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeRoute } from './describe-route.ts';
import { findRoutes, type RouteQuery } from './find-routes.ts';
import { openNetwork } from './route-network.ts';
import type { RouteMove, RouteRole } from './route-role.ts';

/** Networks in which a search for the smallest gap, or through a role, has to be cut short. */
const SIZE = 60;
const SKILLS = 40;
const number = fc.nat(SIZE - 1);
const worlds = fc.record({
  moves: fc.array(
    fc.record({
      from: number,
      to: number,
      kind: fc.constantFrom<RouteMove['kind']>('step', 'lateral'),
      statedBy: fc.constantFrom<RouteMove['statedBy']>('from', 'to', 'both'),
    }),
    { minLength: 250, maxLength: 500 },
  ),
  byRole: fc.array(fc.uniqueArray(fc.nat(SKILLS - 1), { minLength: 1, maxLength: 12 }), {
    minLength: SIZE,
    maxLength: SIZE,
  }),
  pays: fc.array(fc.option(fc.integer({ min: 40, max: 90 }), { nil: null }), {
    minLength: SIZE,
    maxLength: SIZE,
  }),
  from: number,
  to: number,
  through: fc.option(number, { nil: null }),
  avoid: fc.uniqueArray(number, { maxLength: 5 }),
});

it('gives valid, loopless routes in order, even where it is cut short', () => {
  let cutShort = 0;
  fc.assert(
    fc.property(worlds, ({ moves, byRole, pays, from, to, through, avoid }) => {
      const roles = pays.map((min, at): RouteRole => ({
        ...{ id: `role-${at}`, title: `Role ${at}`, documented: true },
        level: { rank: 3, track: 'individual' },
        pay: min === null ? null : { currency: 'USD', period: 'year', min, max: null, openEnded: false },
      }));
      const network = openNetwork(roles, moves);
      const skills = { table: openSkillTable({ byRole, skillCount: SKILLS }), held: [] };
      for (const prefer of ['moves', 'skills', 'pay'] as const) {
        const query: RouteQuery = { from, to, prefer, lateral: true, through, avoid, most: 5 };
        const { routes, exact } = findRoutes(network, query, skills);
        if (!exact) cutShort += 1;
        expect(routes.length).toBeLessThanOrEqual(5);
        expect(new Set(routes.map((route) => route.roles.join())).size).toBe(routes.length);
        const costs = routes.map((route) => {
          expect([route.roles[0], route.roles.at(-1)]).toEqual([from, to]);
          expect(new Set(route.roles).size).toBe(route.roles.length);
          if (through !== null) expect(route.roles).toContain(through);
          const stops = route.roles.slice(1, -1).filter((stop) => stop !== through);
          expect(stops.filter((stop) => avoid.includes(stop))).toEqual([]);
          route.moves.forEach((at, hop) => {
            const move = moves[at]!;
            const ends = [route.roles[hop], route.roles[hop + 1]];
            expect(move.kind === 'step' ? ends : ends.sort()).toEqual(
              move.kind === 'step' ? [move.from, move.to] : [move.from, move.to].sort(),
            );
          });
          const { gap, pay, hops } = describeRoute(network, route, english, skills);
          if (prefer === 'moves') return hops.length;
          if (prefer === 'skills') return gap.at(-1)!.weight;
          expect(pay).not.toBe('cut');
          return hops.filter(({ payTrend }) => payTrend === 'unknown').length * 1000 + hops.length;
        });
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }
    }),
    { numRuns: 40, seed: 1 },
  );
  expect(cutShort).toBeGreaterThan(0);
});
