import { openSkillTable } from '#domain/skills/skill-table.ts';
import { describe, expect, it } from 'vitest';
import { findRoutes, type RouteQuery, type RouteSkills } from './find-routes.ts';
import { openNetwork } from './route-network.ts';
import type { RouteMove, RouteRole } from './route-role.ts';
import { trialMoves, trialRoles, written } from './trial-network.ts';

const [a, b, c, d, e] = [0, 1, 2, 3, 4];
const ask: RouteQuery = { from: a, to: d, prefer: 'moves', lateral: true, through: null, avoid: [], most: 5 };

function routes(
  moves: readonly RouteMove[],
  query: Partial<RouteQuery> = {},
  roles: readonly RouteRole[] = trialRoles(6),
  skills: RouteSkills | null = null,
): string[] {
  return findRoutes(openNetwork(roles, moves), { ...ask, ...query }, skills).routes.map(written);
}

describe('the ways a route may take', () => {
  it('are steps upwards, and lateral moves both ways', () => {
    const moves = trialMoves('a>b', 'c-b', 'd-c', 'd>a');
    expect(routes(moves)).toEqual(['abcd']);
    expect(routes(moves, { lateral: false })).toEqual([]);
    expect(routes(trialMoves('d>a'))).toEqual([]);
  });

  it('are the step where two roles are joined by a step and a lateral move', () => {
    const network = openNetwork(trialRoles(4), trialMoves('a-d', 'a>d'));
    expect(findRoutes(network, ask).routes).toEqual([{ roles: [a, d], moves: [1] }]);
  });

  it('lead through a role, pass none twice, and avoid others', () => {
    const moves = trialMoves('a>b', 'b>d', 'a>c', 'c>d', 'b>c', 'c>b', 'a>d');
    expect(routes(moves)).toEqual(['ad', 'abd', 'acd']);
    expect(routes(moves, { through: b })).toEqual(['abd', 'abcd']);
    expect(routes(moves, { through: b, avoid: [c] })).toEqual(['abd']);
    expect(routes(moves, { avoid: [b, c] })).toEqual(['ad']);
    expect(routes(moves, { avoid: [a, d], through: d })).toEqual(['ad', 'abd', 'acd']);
    expect(routes(trialMoves('a>b', 'b>c', 'c>b', 'b>d'), { through: c })).toEqual([]);
  });

  it('are none between a role and itself, or for roles that are not there', () => {
    expect(routes(trialMoves('a>b', 'b>a'), { to: a })).toEqual([]);
    expect(routes(trialMoves('a>d'), { from: -1 })).toEqual([]);
    expect(routes(trialMoves('a>d'), { to: 99 })).toEqual([]);
    expect(routes(trialMoves('a>d'), { through: 99 })).toEqual([]);
    const broken: RouteMove = { from: a, to: 99, kind: 'step', statedBy: 'both' };
    expect(routes([broken, ...trialMoves('a>a', 'a>d')])).toEqual(['ad']);
  });
});

describe('different routes', () => {
  it('share no more than half of the stops of a better one', () => {
    const moves = trialMoves('a>b', 'b>c', 'c>d', 'b>e', 'e>d');
    expect(routes(moves)).toEqual(['abcd', 'abed']);
    expect(routes([...moves, ...trialMoves('b>d')])).toEqual(['abd']);
  });
});

describe('equal routes', () => {
  it('are ordered by lateral moves, moves that only one role states, roles without a document, then ids', () => {
    const roles = trialRoles(6);
    roles[b] = { ...roles[b]!, documented: false };
    expect(routes(trialMoves('a>b', 'b>d', 'a>c', 'c>d'), {}, roles)).toEqual(['acd', 'abd']);
    expect(routes(trialMoves('a>b!', 'b>d', 'a>c', 'c>d'), {}, roles)).toEqual(['abd', 'acd']);
    expect(routes(trialMoves('a>b', 'b>d', 'a>c!', 'c-d!'))).toEqual(['abd', 'acd']);
    expect(routes(trialMoves('a>c', 'c>d', 'a>b', 'b>d'))).toEqual(['abd', 'acd']);
  });
});

describe('no pay cut', () => {
  const pay = (pays: Parameters<typeof trialRoles>[1], moves: RouteMove[]) =>
    routes(moves, { prefer: 'pay' }, trialRoles(6, pays));
  const viaBAndC = trialMoves('a>b', 'b>d', 'a>c', 'c>d');

  it('leaves out routes on which a role is known to pay less', () => {
    expect(pay({ a: 50, b: 40, c: 60, d: 70 }, viaBAndC)).toEqual(['acd']);
    expect(pay({ a: 50, b: 40, c: 40, d: 70 }, viaBAndC)).toEqual([]);
  });

  it('prefers what is known over what is short, and never takes unknown for no cut', () => {
    const moves = trialMoves('a>d', 'a>b', 'b>d', 'a>c', 'c>e', 'e>d');
    expect(pay({ a: 50, c: 50, e: 60, d: 60 }, trialMoves('a>b', 'b>d', 'a>c', 'c>e', 'e>d'))).toEqual([
      'aced',
      'abd',
    ]);
    expect(pay({ a: 50, d: 60, c: { currency: 'EUR', min: 90 } }, moves)).toEqual(['ad', 'abd', 'aced']);
  });

  it('sees a cut across a role whose pay is unknown or in another unit', () => {
    expect(pay({ a: 50, d: 40 }, trialMoves('a>b', 'b>d'))).toEqual([]);
    const hourly = { min: 30, period: 'hour' } as const;
    expect(pay({ a: 50, b: hourly, d: 40 }, trialMoves('a>b', 'b>d'))).toEqual([]);
    expect(pay({ a: 50, b: hourly, d: 60 }, trialMoves('a>b', 'b>d'))).toEqual(['abd']);
  });
});

describe('the smallest skill gap', () => {
  const gap = (byRole: number[][], moves: RouteMove[], held: number[] = []) => {
    const table = openSkillTable({ byRole, skillCount: 12 });
    return routes(moves, { prefer: 'skills' }, trialRoles(6), { table, held });
  };
  const viaBAndC = trialMoves('a>b', 'b>d', 'a>c', 'c>d');

  it('counts what the roles on the way ask for besides', () => {
    expect(gap([[0], [5, 6], [7], [1]], viaBAndC)).toEqual(['acd', 'abd']);
    expect(gap([[0], [5, 6], [7], [1]], viaBAndC, [5, 6])).toEqual(['abd', 'acd']);
    expect(gap([[5, 6], [5, 6], [7], [1]], viaBAndC)).toEqual(['abd', 'acd']);
    expect(gap([[0], [1, 2], [7], [1, 2]], viaBAndC)).toEqual(['abd', 'acd']);
  });

  it('counts each skill once, however many roles ask for it', () => {
    const moves = trialMoves('a>b', 'b>e', 'e>d', 'a>c', 'c>d');
    expect(gap([[0], [5], [6, 7], [1], [5]], moves)).toEqual(['abed', 'acd']);
  });

  it('takes a role that names no skills for unknown, not for free', () => {
    expect(gap([[0], [], [7, 8, 9], [1]], viaBAndC)).toEqual(['acd', 'abd']);
  });

  it('goes by the fewest unknown roles where no skills are at hand', () => {
    expect(routes(trialMoves('a>b', 'b>d', 'a>d'), { prefer: 'skills' })).toEqual(['ad', 'abd']);
  });
});

it('names as exact what it searched through', () => {
  const network = openNetwork(trialRoles(5), trialMoves('a>b', 'b>e'));
  expect(findRoutes(network, { ...ask, to: e })).toEqual({
    routes: [{ roles: [a, b, e], moves: [0, 1] }],
    exact: true,
  });
});
