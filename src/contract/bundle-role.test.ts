import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as v from 'valibot';
import { parseRoleFile, type RoleFile, type RoleFileSchema } from './bundle-role.ts';

const pay = {
  ...{
    text: '$10+',
    currency: 'USD',
    min: 10,
    max: null,
    openEnded: true,
    period: 'hour' as const,
    note: null,
  },
};
const level = {
  ...{ rank: 3, track: 'individual' as const, from: 'title' as const },
  ...{ confidence: 'low' as const, signs: [] },
};
const summary = (id: string) => ({
  ...{ id, title: id, documented: id === 'analyst', pay: null, level, family: null },
  degree: { entry: 0, advancement: 1, lateral: 0 },
});
const file: RoleFile = {
  format: 3,
  role: {
    id: 'analyst',
    title: 'Analyst',
    aliases: [],
    documented: true,
    pay,
    level,
    family: 'Data',
    tags: ['Data'],
  },
  document: {
    ...{
      file: 'analyst.md',
      id: 'analyst',
      title: 'Analyst',
      aliases: [],
      pay,
      tags: ['Data'],
      family: 'Data',
    },
    ...{ source: null, definition: 'Reads numbers.' },
    moves: {
      entry: [],
      advancement: [
        {
          text: 'Senior Analyst',
          roles: ['Senior Analyst'],
          aliases: [],
          qualifier: null,
          kind: 'role',
          line: 9,
        },
      ],
      lateral: [],
    },
    responsibilities: { primary: ['Read.'], secondary: [] },
    skills: { hard: [{ text: 'SQL', heading: null, skills: ['sql'] }], soft: [] },
    education: { minimum: [], preferred: [], fields: [] },
    experience: { text: '2+ years', minYears: 2, maxYears: null, openEnded: true, preferred: [] },
    level,
  },
  skillNames: [{ id: 'sql', name: 'SQL', category: 'technology' }],
  neighbourhood: {
    roles: [summary('analyst'), summary('senior-analyst')],
    moves: [
      {
        ...{ from: 'analyst', to: 'senior-analyst', kind: 'step', statedBy: 'from' },
        evidence: [
          {
            statedBy: 'analyst',
            section: 'advancement',
            text: 'Senior Analyst',
            qualifier: null,
            file: 'analyst.md',
            line: 9,
          },
        ],
      },
    ],
    positions: [{ id: 'analyst', place: 'focus', x: -10.5, y: 0, width: 232, height: 63 }],
  },
};

const problem = (value: unknown) => {
  const parsed = parseRoleFile(value);
  return parsed.ok ? null : parsed.problem;
};
const withNeighbourhood = (part: Partial<RoleFile['neighbourhood']>) => ({
  ...file,
  neighbourhood: { ...file.neighbourhood, ...part },
});

describe('parseRoleFile', () => {
  it('has a schema that says what the type says', () => {
    expectTypeOf<v.InferOutput<typeof RoleFileSchema>>().toEqualTypeOf<RoleFile>();
  });

  it('reads what was written', () => {
    expect(parseRoleFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
    expect(problem({ ...file, document: null, skillNames: [] })).toBeNull();
  });

  it.each([
    ['an older version', { ...file, format: 0 }, 'made by an older ladderway'],
    ['a missing key', { ...file, skillNames: undefined }, 'skillNames'],
    [
      'a missing key deep inside',
      { ...file, role: { ...file.role, level: { rank: 3, track: 'individual' } } },
      'role.level.from',
    ],
    [
      'a title that is an object',
      { ...file, role: { ...file.role, title: {} } },
      'role.title: expected string, found Object',
    ],
    [
      'an amount that is NaN',
      { ...file, role: { ...file.role, pay: { ...pay, min: NaN } } },
      'role.pay.min: expected number, found NaN',
    ],
    [
      'an id that is none',
      { ...file, role: { ...file.role, id: '__proto__' } },
      'role.id: expected an id such as "data-analyst"',
    ],
    [
      'a position beyond measure',
      withNeighbourhood({
        positions: [{ id: 'analyst', place: 'focus', x: Infinity, y: 0, width: 1, height: 1 }],
      }),
      'neighbourhood.positions.0.x',
    ],
    [
      'a move to nowhere',
      withNeighbourhood({ roles: [summary('analyst')] }),
      'neighbourhood.moves.0: leads to a role that is not listed',
    ],
    [
      'a neighbour twice',
      withNeighbourhood({ roles: [...file.neighbourhood.roles, summary('analyst')] }),
      'neighbourhood.roles: an id stands there twice',
    ],
    [
      'a neighbourhood without its role',
      withNeighbourhood({ roles: [summary('senior-analyst')] }),
      'analyst itself is missing',
    ],
    [
      'a position of nobody',
      withNeighbourhood({ positions: [{ id: 'nobody', place: 'entry', x: 0, y: 0, width: 1, height: 1 }] }),
      'neighbourhood.positions.0',
    ],
  ])('names the place of %s', (_, value, expected) => {
    expect(problem(value)).toContain(expected);
  });
});
