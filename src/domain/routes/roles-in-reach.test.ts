import { openSkillTable } from '#domain/skills/skill-table.ts';
import { expect, describe, it } from 'vitest';
import { nearestReachable } from './nearest-reachable.ts';
import { leadsTo, reachableFrom } from './roles-in-reach.ts';
import { openNetwork } from './route-network.ts';
import { trialMoves, trialRoles } from './trial-network.ts';

const network = openNetwork(trialRoles(7), trialMoves('a>b', 'b>c', 'b-d', 'd>e', 'f>e', 'a>c'));
const [a, b, c, d, e, f, g] = [0, 1, 2, 3, 4, 5, 6];
const written = (reached: readonly { role: number; distance: number; via: number }[]) =>
  reached.map(({ role, distance, via }) => [role, distance, via]);

describe('what can be reached', () => {
  it('is listed by fewest moves, with the role before it', () => {
    expect(written(reachableFrom(network, a, { lateral: false }))).toEqual([
      [b, 1, a],
      [c, 1, a],
    ]);
    expect(written(reachableFrom(network, a, { lateral: true }))).toEqual([
      [b, 1, a],
      [c, 1, a],
      [d, 2, b],
      [e, 3, d],
    ]);
  });

  it('is bounded by what is avoided and how far to go', () => {
    expect(written(reachableFrom(network, a, { lateral: true, avoid: [b] }))).toEqual([[c, 1, a]]);
    expect(reachableFrom(network, a, { lateral: true, within: 2 }).map(({ role }) => role)).toEqual([
      b,
      c,
      d,
    ]);
    expect(reachableFrom(network, 99, { lateral: true })).toEqual([]);
  });
});

describe('what leads to a role', () => {
  it('is listed by fewest moves, with the role after it', () => {
    expect(written(leadsTo(network, e, { lateral: true }))).toEqual([
      [d, 1, e],
      [f, 1, e],
      [b, 2, d],
      [a, 3, b],
    ]);
    expect(leadsTo(network, a, { lateral: true })).toEqual([]);
  });
});

describe('where there is no route', () => {
  it('names what can be reached, the nearest to the wanted role first', () => {
    expect(nearestReachable(network, { from: a, to: f, lateral: true })).toEqual([
      { role: e, distance: 3, apart: 1, sharedSkills: null, ranksApart: 1 },
      { role: d, distance: 2, apart: 2, sharedSkills: null, ranksApart: 2 },
      { role: b, distance: 1, apart: 3, sharedSkills: null, ranksApart: 4 },
      { role: c, distance: 1, apart: 4, sharedSkills: null, ranksApart: 3 },
    ]);
  });

  it('goes by shared skills, then by level, where nothing joins the two', () => {
    const table = openSkillTable({ byRole: [[], [1], [1, 2], [], [], [], [1, 2, 3]], skillCount: 4 });
    const near = nearestReachable(network, { from: a, to: g, lateral: true, most: 3 }, table);
    expect(near.map(({ role, apart, sharedSkills }) => [role, apart, sharedSkills?.shared])).toEqual([
      [c, null, 2],
      [b, null, 1],
      [e, null, 0],
    ]);
    expect(nearestReachable(network, { from: a, to: 99, lateral: true })).toEqual([]);
  });
});
