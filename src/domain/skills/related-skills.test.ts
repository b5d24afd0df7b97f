import type { Track } from '#domain/document/role-document.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedSkills } from './related-skills.ts';
import { openSkillTable } from './skill-table.ts';
import { skillUsers } from './skill-users.ts';

describe('related skills', () => {
  it('are those asked for together more often than chance has it, with counts', () => {
    const byRole = [[0, 1, 3], [0, 1, 3], [0, 1, 2, 3], [2, 3], [3], [2, 3]];
    const table = openSkillTable({ byRole, skillCount: 4 });
    expect(relatedSkills(table, 0)).toEqual([{ skill: 1, together: 3, askedBy: 3, lift: 2 }]);
    expect(relatedSkills(table, 0, { leastTogether: 4 })).toEqual([]);
    expect(relatedSkills(table, 9)).toEqual([]);
  });

  it('are related both ways, by the same counts', () => {
    const lists = fc.array(fc.array(fc.nat(5), { maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(lists, (byRole) => {
        const table = openSkillTable({ byRole, skillCount: 6 });
        const related = (skill: number) => relatedSkills(table, skill, { leastTogether: 1 });
        for (let skill = 0; skill < 6; skill++) {
          for (const { skill: other, together, lift } of related(skill)) {
            expect(lift).toBeGreaterThan(1);
            expect(related(other)).toContainEqual(expect.objectContaining({ skill, together }));
            expect(byRole.filter((list) => list.includes(skill) && list.includes(other)).length).toBe(
              together,
            );
          }
        }
      }),
    );
  });
});

describe('who asks for a skill', () => {
  it('is told by family and level, the families with most such roles first', () => {
    const table = openSkillTable({ byRole: [[0], [0], [0, 1], [0, 1], [0], []], skillCount: 2 });
    const role = (family: string | null, rank: number, track: Track = 'individual') => ({
      ...{ family, level: { rank, track } },
    });
    const roles = [
      role('Data', 3),
      role('Web', 5),
      role('Web', 3),
      role('Web', 3, 'management'),
      role(null, 1),
      role('Web', 3),
    ];
    expect(skillUsers(table, 0, roles)).toEqual([
      {
        ...{ family: 'Web', of: 3, count: 3 },
        levels: [
          { rank: 3, track: 'individual', roles: [2] },
          { rank: 3, track: 'management', roles: [3] },
          { rank: 5, track: 'individual', roles: [1] },
        ],
      },
      { family: 'Data', of: 1, count: 1, levels: [{ rank: 3, track: 'individual', roles: [0] }] },
      { family: null, of: 1, count: 1, levels: [{ rank: 1, track: 'individual', roles: [4] }] },
    ]);
    expect(skillUsers(table, 7, roles)).toEqual([]);
  });
});
