import type { SkillLine } from '#domain/document/role-document.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRowShown, skillMatrix } from './skill-matrix.ts';

const line = (...skills: string[]): SkillLine => ({ text: skills.join(' and '), heading: null, skills });
const names = [
  { id: 'aws', name: 'AWS', category: 'technology' as const },
  { id: 'ec2', name: 'EC2', category: 'technology' as const },
  { id: 'empathy', name: 'Empathy', category: 'soft' as const },
];
const widerOf = (id: string): string[] => (id === 'ec2' ? ['aws'] : []);
const matrix = (roles: SkillLine[][], rejected: string[] = []) =>
  skillMatrix(roles, { names, widerOf, rejected: new Set(rejected) });

describe('the matrix of skills', () => {
  it('tells by category what all, some and one of the roles name, with the lines that do', () => {
    const groups = matrix([
      [line('aws', 'ec2'), line('aws')],
      [line('aws'), line('empathy')],
      [line('ec2', 'aws')],
    ]);
    expect(
      groups.map(({ category, rows }) => [category, rows.map(({ id, standing }) => `${id} ${standing}`)]),
    ).toEqual([
      ['technology', ['aws all', 'ec2 some']],
      ['soft', ['empathy one']],
    ]);
    expect(groups[0]?.rows[0]?.cells[0]?.lines).toEqual([line('aws', 'ec2'), line('aws')]);
  });

  it('shows a part where a role names no more than that, and counts it as nothing more', () => {
    const [group] = matrix([[line('ec2')], [line('aws')]]);
    const aws = group?.rows.find(({ id }) => id === 'aws');
    expect(aws).toMatchObject({ standing: 'one', cells: [{ lines: [], parts: ['ec2'] }, { parts: [] }] });
    const [without] = matrix([[line('ec2')], [line('aws')]], ['ec2 aws']);
    expect(without?.rows.find(({ id }) => id === 'aws')?.cells[0]?.parts).toEqual([]);
  });

  it('takes a rejected skill out of what is shared', () => {
    const [group] = matrix([[line('aws')], [line('aws')]], ['aws aws']);
    expect(group?.rows[0]?.standing).toBe('rejected');
  });

  it('has every named skill in one row, in as many cells as roles name it, shown by one filter', () => {
    const anyRoles = fc.array(
      fc.array(fc.array(fc.constantFrom('aws', 'ec2', 'empathy', '__proto__')).map((ids) => line(...ids))),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const rows = matrix(roles).flatMap((group) => group.rows);
        const named = new Set(roles.flat().flatMap(({ skills }) => skills));
        expect(rows.map(({ id }) => id).sort()).toEqual([...named].sort());
        for (const row of rows) {
          expect(row.cells.map(({ lines }) => lines.length > 0)).toEqual(
            roles.map((lines) => lines.some(({ skills }) => skills.includes(row.id))),
          );
          const filters = ['shared', 'some', ...roles.keys()] as const;
          expect(filters.filter((shown) => isRowShown(row, shown)).length).toBe(1);
          expect(isRowShown(row, 'all')).toBe(true);
        }
        const ids = (lines: SkillLine[][]) =>
          matrix(lines)
            .flatMap((group) => group.rows)
            .map(({ id, standing }) => `${id} ${standing}`);
        expect(ids([...roles].reverse()).sort()).toEqual(ids(roles).sort());
      }),
    );
  });
});
