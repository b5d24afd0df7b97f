import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSkills, coverage, type SkillUse } from './compare-skills.ts';

const use = (id: string, ...sentences: string[]): SkillUse => ({ id, sentences });
const ids = (skills: readonly { id: string }[]): string[] => skills.map((skill) => skill.id);

const anyId = fc.constantFrom<string[]>(
  'sql',
  'go',
  'python',
  'scrum',
  'empathy',
  '__proto__',
  'constructor',
  'toString',
);
const anyRole = fc.array(fc.record({ id: anyId, sentences: fc.array(fc.string(), { maxLength: 2 }) }), {
  maxLength: 8,
});
const anyRoles = fc.array(anyRole, { minLength: 2, maxLength: 4 });

describe('compareSkills', () => {
  it('tells what all roles, some roles and only one role ask for', () => {
    const comparison = compareSkills([
      [use('sql', 'Writes SQL'), use('go'), use('scrum')],
      [use('sql', 'Tunes SQL'), use('go')],
      [use('empathy'), use('sql')],
    ]);
    expect(ids(comparison.byAll)).toEqual(['sql']);
    expect(ids(comparison.bySome)).toEqual(['go']);
    expect(ids(comparison.byOne)).toEqual(['scrum', 'empathy']);
    expect(comparison.bySome[0]?.askedBy).toEqual([true, true, false]);
    expect(comparison.byAll[0]?.sentences).toEqual([['Writes SQL'], ['Tunes SQL'], []]);
  });

  it('counts a skill that one role lists twice once, with both sentences', () => {
    const { byOne } = compareSkills([[use('sql', 'a'), use('sql', 'b')], []]);
    expect(byOne).toEqual([{ id: 'sql', askedBy: [true, false], sentences: [['a', 'b'], []] }]);
  });

  it('leaves its arguments alone', () => {
    const role = [use('sql', 'a')];
    compareSkills([role, [use('sql', 'b')]]);
    expect(role).toEqual([use('sql', 'a')]);
  });

  it('puts each skill in exactly one group, with the roles that ask for it', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const { byAll, bySome, byOne } = compareSkills(roles);
        const all = [...byAll, ...bySome, ...byOne];
        expect(new Set(ids(all))).toEqual(new Set(roles.flat().map(({ id }) => id)));
        expect(all.length).toBe(new Set(ids(all)).size);
        for (const skill of all) {
          expect(skill.askedBy).toEqual(roles.map((role) => role.some(({ id }) => id === skill.id)));
        }
      }),
    );
  });

  it('finds the same groups in whatever order the roles come', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const forth = compareSkills(roles);
        const back = compareSkills([...roles].reverse());
        for (const group of ['byAll', 'bySome', 'byOne'] as const) {
          expect(ids(back[group]).sort()).toEqual(ids(forth[group]).sort());
        }
      }),
    );
  });
});

describe('coverage', () => {
  it("counts the target's skills that are held, in the target's order", () => {
    expect(coverage(['go', 'sql', 'c'], ['sql', 'rust', 'go'])).toEqual({
      covered: ['sql', 'go'],
      missing: ['rust'],
      total: 3,
    });
  });

  it('looks in one direction only', () => {
    expect(coverage(['go', 'sql'], ['go']).missing).toEqual([]);
    expect(coverage(['go'], ['go', 'sql']).missing).toEqual(['sql']);
  });

  it('has parts that add up to the distinct skills of the target', () => {
    fc.assert(
      fc.property(fc.array(anyId), fc.array(anyId), (from, to) => {
        const { covered, missing, total } = coverage(from, to);
        expect(covered.length + missing.length).toBe(total);
        expect(new Set([...covered, ...missing])).toEqual(new Set(to));
        expect(covered.every((id) => from.includes(id))).toBe(true);
        expect(coverage(to, to).missing).toEqual([]);
      }),
    );
  });
});
