import { expect, it } from 'vitest';
import { openingSuggestions } from './opening-suggestions.ts';
import { familiesOf, skillsWithRoles } from './search-subjects.ts';

const roles = ['a', 'b', 'c', 'd'].map((id, at) => ({
  ...{ id, title: id, aliases: [], tags: [] },
  family: at === 0 ? 'Small' : 'Large',
  documented: at < 3,
}));
const subjects = { roles, skills: [], families: familiesOf(roles) };

it('offers the roles opened lately that this corpus has, but not the one that is open', () =>
  expect(openingSuggestions(subjects, ['c', 'gone', 'a', 'b', '__proto__'], 'a').recent).toEqual([2, 1]));

it('offers the families of most documented roles first', () => {
  expect(subjects.families).toEqual([
    { name: 'Large', roleCount: 2 },
    { name: 'Small', roleCount: 1 },
  ]);
  expect(openingSuggestions(subjects, [], null, 1).families).toEqual([0]);
});

it('turns the skills of roles into the roles of skills', () =>
  expect(
    skillsWithRoles({
      ids: ['x', 'y'],
      names: ['X', 'Y'],
      aliases: [['Ex'], []],
      byRole: [[0], [0, 1], [], [7]],
    }),
  ).toEqual([
    { id: 'x', name: 'X', aliases: ['Ex'], askedBy: [0, 1] },
    { id: 'y', name: 'Y', aliases: [], askedBy: [1] },
  ]));
