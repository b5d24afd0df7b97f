import { openSkillTable } from '#domain/skills/skill-table.ts';
import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRoute } from './describe-route.ts';
import { openNetwork } from './route-network.ts';
import { trialMoves, trialRoles } from './trial-network.ts';

const route = { roles: [0, 1, 2], moves: [0, 1] };
const moves = trialMoves('a>b!', 'c-b');
const described = (pays: Parameters<typeof trialRoles>[1], byRole: number[][] = [], held: number[] = []) =>
  describeRoute(openNetwork(trialRoles(3, pays), moves), route, english, {
    table: openSkillTable({ byRole, skillCount: 10, partOf: [[], [], [], [4]] }),
    held,
  });

describe('pay over a route', () => {
  it('is told per move and from end to end', () => {
    const { hops, pay, payChange } = described({ a: 50_000, b: 60_000, c: 60_000 });
    expect(hops.map((hop) => [hop.payTrend, hop.pay])).toMatchObject([
      ['rise', { amount: 10_000, text: '+$10k start' }],
      ['same', { amount: 0 }],
    ]);
    expect(pay).toBe('no-cut');
    expect(payChange).toMatchObject({ amount: 10_000 });
  });

  it('is unknown where one move is, and a cut wherever one is known', () => {
    expect(described({ a: 50, c: 60 }).pay).toBe('unknown');
    expect(described({ a: 50, c: 40 }).pay).toBe('cut');
    expect(described({}).pay).toBe('unknown');
    expect(described({ a: 50, b: { currency: 'EUR', min: 60 }, c: { currency: 'EUR', min: 70 } }).pay).toBe(
      'unknown',
    );
  });

  it('keeps units apart for a chart, without bands that have none', () => {
    const { paySeries } = described({ a: 50, b: { min: 20, period: 'hour' }, c: { min: 70, max: 90 } });
    expect(paySeries.map(({ unit, points }) => [unit, points.map(({ stop }) => stop)])).toEqual([
      ['USD year', [0, 2]],
      ['USD hour', [1]],
    ]);
    expect(described({ a: { min: 5, currency: null } }).paySeries).toEqual([]);
  });
});

describe('the gap of a route', () => {
  it('names per move what to gain, each skill once, and what is there already', () => {
    const { hops, gap } = described({}, [[0], [0, 1, 2], [1, 5]], [2]);
    expect(hops.map(({ skills }) => skills)).toMatchObject([
      { gain: [1], kept: [0, 2] },
      { gain: [5], kept: [1] },
    ]);
    expect(gap.map(({ skills }) => skills)).toEqual([0, 1, 2]);
  });

  it('counts a wider skill as kept where a part of it was brought along', () => {
    expect(described({}, [[3], [4], []]).hops[0]?.skills).toMatchObject({ gain: [], kept: [4] });
    expect(described({}, [[4], [3], []]).hops[0]?.skills).toMatchObject({ gain: [3], kept: [] });
  });

  it('is unknown at a role that names no skills', () => {
    const { hops, unknownSkills } = described({}, [[0], [], [1]]);
    expect([hops[0]?.skills, unknownSkills]).toEqual([null, 1]);
    expect(describeRoute(openNetwork(trialRoles(3), moves), route, english).unknownSkills).toBe(2);
  });

  it('is the sum of its moves, and all that the roles after the first ask for beyond what was there', () => {
    const skills = fc.uniqueArray(fc.nat(9), { maxLength: 6 });
    fc.assert(
      fc.property(skills, skills, skills, skills, (a, b, c, held) => {
        const { hops, gap } = described({}, [a, b, c], held);
        const gained = hops.flatMap((hop) => hop.skills?.gain ?? []);
        const weights = hops.map((hop) => hop.skills?.gainWeight ?? 0);
        expect(new Set(gained).size).toBe(gained.length);
        expect(gap.at(-1)).toEqual({
          skills: gained.length,
          weight: weights.reduce((sum, weight) => sum + weight, 0),
        });
        const there = new Set([...a, ...held, ...([...a, ...held].includes(3) ? [4] : [])]);
        expect(new Set(gained)).toEqual(new Set([...b, ...c].filter((skill) => !there.has(skill))));
      }),
    );
  });
});

it('counts lateral moves and moves that both roles state', () => {
  expect(described({})).toMatchObject({ laterals: 1, statedByBoth: 1, roles: [0, 1, 2] });
});
