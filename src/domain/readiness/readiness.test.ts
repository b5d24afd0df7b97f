import { openSkillTable } from '#domain/skills/skill-table.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, readinessOf } from './readiness.ts';
import { rolesWithinReach } from './roles-within-reach.ts';

const byRole = [[0, 1, 2, 3], [0, 1, 2, 4], [0, 1, 2], [], [4, 5, 6, 7, 8]];
const table = openSkillTable({ byRole, skillCount: 9 });

describe('readiness', () => {
  it('counts how many skills of each role are covered', () => {
    const readiness = readinessOf(table, new Set([0, 3, 4]));
    expect([...readiness.covered]).toEqual([2, 2, 1, 0, 1]);
    expect(coverageOf(table, readiness, 0)).toEqual({ covered: 2, total: 4 });
  });

  it('gives no ratio for a list that is too short for one', () => {
    const readiness = readinessOf(table, new Set([0, 1, 2]));
    expect([2, 3, 99].map((role) => coverageOf(table, readiness, role))).toEqual([null, null, null]);
  });

  it('is the same after a tick as if counted anew, and leaves what was before', () => {
    const anyLists = fc.array(fc.array(fc.nat(6), { maxLength: 6 }), { maxLength: 8 });
    const anySet = fc.uniqueArray(fc.integer({ min: -1, max: 8 }));
    fc.assert(
      fc.property(anyLists, anySet, anySet, (lists, first, second) => {
        const any = openSkillTable({ byRole: lists, skillCount: 7 });
        const before = readinessOf(any, new Set(first));
        const after = readinessOf(any, new Set(second), before);
        expect(after).toEqual(readinessOf(any, new Set(second)));
        expect(before).toEqual(readinessOf(any, new Set(first)));
        lists.forEach((list, role) => {
          expect(after.covered[role]).toBe(new Set(list.filter((skill) => second.includes(skill))).size);
        });
      }),
    );
  });
});

describe('roles somebody could move to', () => {
  it('are ordered by the weighted share of what is covered, with reasons', () => {
    expect(rolesWithinReach(table, readinessOf(table, new Set([0, 3, 4])))).toEqual([
      { role: 0, covered: [0, 3], missing: [1, 2], coveredWeight: 100, totalWeight: 150 },
      { role: 1, covered: [0, 4], missing: [1, 2], coveredWeight: 75, totalWeight: 125 },
      { role: 4, covered: [4], missing: [5, 6, 7, 8], coveredWeight: 50, totalWeight: 350 },
    ]);
  });

  it('can be chosen from some roles alone, and leave out others', () => {
    const readiness = readinessOf(table, new Set([0, 4]));
    const found = (options: Parameters<typeof rolesWithinReach>[2]) =>
      rolesWithinReach(table, readiness, options).map(({ role }) => role);
    expect(found({ among: [4, 2, 0, 99] })).toEqual([0, 4]);
    expect(found({ except: new Set([1]) })).toEqual([0, 4]);
    expect(found({ most: 1 })).toEqual([1]);
    expect(rolesWithinReach(table, readinessOf(table, new Set()))).toEqual([]);
  });
});
