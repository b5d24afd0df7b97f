import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredSkills, pairNumber, rejectedNumbers, standInFor } from './covered-skills.ts';
import { pairKey } from './pair-skills.ts';
import { askedBy, openSkillTable, rolesAsking, weightOf } from './skill-table.ts';
import { describeWeight } from './skill-weights.ts';

const lists = fc.array(fc.array(fc.nat(7), { maxLength: 6 }), { maxLength: 8 });

describe('a table of skills', () => {
  it('finds the roles that ask for each skill', () => {
    fc.assert(
      fc.property(lists, (byRole) => {
        const table = openSkillTable({ byRole, skillCount: 8 });
        for (let skill = 0; skill < 8; skill++) {
          const asking = [...byRole.keys()].filter((role) => byRole[role]!.includes(skill));
          expect([...rolesAsking(table, skill)]).toEqual(asking);
          expect(askedBy(table, skill)).toBe(asking.length);
        }
      }),
    );
  });

  it('takes each skill of a role once, and nothing that is none', () => {
    const table = openSkillTable({ byRole: [[2, 0, 2, 9, -1, NaN]], skillCount: 3 });
    expect(table.byRole).toEqual([[0, 2]]);
  });
});

describe('weights', () => {
  const table = openSkillTable({ byRole: [[0, 1], [0, 1], [0, 1], [0, 2], []], skillCount: 4 });

  it('are the share of roles that do not ask for a skill, of those that name any', () => {
    expect([...table.weights]).toEqual([10, 25, 75, 100]);
    expect(weightOf(table, [0, 2])).toBe(85);
  });

  it('are said with what they come from', () => {
    expect(describeWeight(140, 196, 29, english)).toBe('asked for by 140 of 196 roles: counts 0.3');
  });

  it('stay between 0.1 and 1, and fall as more roles ask', () => {
    fc.assert(
      fc.property(lists, (byRole) => {
        const any = openSkillTable({ byRole, skillCount: 8 });
        const counts = [...any.weights.keys()].sort((a, b) => askedBy(any, a) - askedBy(any, b));
        const weights = counts.map((skill) => any.weights[skill]!);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        expect(weights.every((weight) => weight >= 10 && weight <= 100)).toBe(true);
      }),
    );
  });
});

describe('what a skill stands for', () => {
  // EC2 (0) is part of AWS (1), AWS of cloud computing (2), which somebody stated to be part of EC2.
  const table = openSkillTable({ byRole: [], skillCount: 4, partOf: [[1], [2], [0, 9]] });
  const covered = (held: number[], rejected: { held: number; asked: number }[] = []) => [
    ...coveredSkills(table, held, new Set(rejected.map((pair) => pairNumber(table, pair)))),
  ];

  it('is itself and the wider skills it is part of, never its parts', () => {
    const chain = openSkillTable({ byRole: [], skillCount: 3, partOf: [[1], [2]] });
    expect([...coveredSkills(chain, [0])]).toEqual([0, 1, 2]);
    expect([...coveredSkills(chain, [2])]).toEqual([2]);
    expect(covered([3])).toEqual([3]);
  });

  it('ends where skills are stated to be parts of each other, and knows no others', () => {
    expect(covered([0])).toEqual([0, 1, 2]);
    expect(covered([-1, 4, NaN])).toEqual([]);
  });

  it('leaves out rejected pairs alone', () => {
    expect(covered([0], [{ held: 0, asked: 1 }])).toEqual([0, 2]);
    expect(covered([0, 1], [{ held: 0, asked: 1 }])).toContain(1);
  });

  it('can be asked for: the first part that somebody has, unless that pair is rejected', () => {
    const many = openSkillTable({ byRole: [], skillCount: 4, partOf: [[3], [3], []] });
    const pair = pairNumber(many, { held: 0, asked: 3 });
    expect(standInFor(many, 3, { held: [2, 0, 1] })).toBe(0);
    expect(standInFor(many, 3, { held: [2, 0, 1], rejected: new Set([pair]) })).toBe(1);
    expect(standInFor(many, 3, { held: [2] })).toBeNull();
  });

  it('leaves out what a device keeps as rejected, as far as the skills are known here', () => {
    const ids = ['ec2', 'aws', 'cloud'];
    const find = (id: string): number | null => (ids.includes(id) ? ids.indexOf(id) : null);
    const keys = [pairKey('ec2', 'aws'), pairKey('ec2', 'elsewhere'), 'nonsense', ''];
    const rejected = rejectedNumbers(table, keys, find);
    expect([...rejected]).toEqual([pairNumber(table, { held: 0, asked: 1 })]);
    expect([...coveredSkills(table, [0], rejected)]).toEqual([0, 2]);
  });
});
