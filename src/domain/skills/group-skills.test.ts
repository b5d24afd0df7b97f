import { expect, it } from 'vitest';
import { groupSkills } from './group-skills.ts';

const line = (text: string, ...skills: string[]) => ({ text, heading: null, skills });
const names = [
  { id: 'go', name: 'Go', category: 'technology' },
  { id: 'java', name: 'Java', category: 'technology' },
  { id: 'scrum', name: 'Scrum', category: 'method' },
] as const;

it('groups the skills of a document by category, with the lines that ask for each', () => {
  const both = line('Java or Go', 'java', 'go');
  const one = line('Go, in Scrum teams', 'go', 'scrum', 'go');
  expect(groupSkills([both, line('Plays chess'), one], names)).toEqual([
    {
      category: 'technology',
      skills: [
        { id: 'go', name: 'Go', lines: [both, one] },
        { id: 'java', name: 'Java', lines: [both] },
      ],
    },
    { category: 'method', skills: [{ id: 'scrum', name: 'Scrum', lines: [one] }] },
  ]);
});

it('keeps a skill that has no name, whatever its id', () => {
  expect(groupSkills([line('?', '__proto__')], names)).toEqual([
    { category: null, skills: [{ id: '__proto__', name: '__proto__', lines: [line('?', '__proto__')] }] },
  ]);
});
