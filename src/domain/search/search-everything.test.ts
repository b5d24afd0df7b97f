import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { describeGroups } from './describe-groups.ts';
import type { NamedEntry } from './named-entry.ts';
import { searchEverything } from './search-everything.ts';
import { type SearchIndex, searchIndexSteps } from './search-index.ts';
import { familiesOf, skillsWithRoles } from './search-subjects.ts';

function role(title: string, family: string | null, documented = true): NamedEntry {
  return { id: title.toLowerCase().replaceAll(' ', '-'), title, aliases: [], family, tags: [], documented };
}

const roles = [
  role('Backend Developer', 'Software'),
  role('Cloud Engineer', 'Platform'),
  role('Senior Cloud Engineer', 'Platform'),
  role('Data Analyst', 'Data'),
  role('Go Live Manager', null, false),
];
const skills = skillsWithRoles({
  ids: ['go', 'kubernetes', 'data-modeling'],
  names: ['Go', 'Kubernetes', 'Data modeling'],
  aliases: [['Golang'], ['K8s', 'container fleet'], []],
  byRole: [[0, 1], [1], [1], [2], []],
});
const commands = [
  { id: 'map', title: 'Open the map', keywords: ['overview'] },
  { id: 'dark', title: 'Dark theme', keywords: ['night'] },
];

function indexOf(): SearchIndex {
  const steps = searchIndexSteps({ roles, skills, families: familiesOf(roles) });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
const index = indexOf();
const search = (query: string, skill: string | null = null) =>
  searchEverything(index, { query, skill, commands }).map(({ kind, hits }) => [
    kind,
    hits.map(({ id }) => id),
  ]);

describe('searchEverything', () => {
  it('finds roles, skills, families and commands, roles first', () => {
    expect(search('data')).toEqual([
      ['roles', ['data-analyst']],
      ['skills', ['data-modeling']],
      ['families', ['Data']],
    ]);
    expect(search('overview')).toEqual([['commands', ['map']]]);
  });

  it('gives the roles that ask for a skill where no role is called so, also with a typo in it', () => {
    const expected = [
      ['skills', ['kubernetes']],
      ['asking', ['backend-developer', 'cloud-engineer', 'senior-cloud-engineer']],
    ];
    expect(search('kubernetes')).toEqual(expected);
    expect(search('kuberntes')).toEqual(expected);
  });

  it.each(['k8s', 'Container fleet'])('knows a skill as %s, too', (query) =>
    expect(search(query)).toEqual([
      ['skills', ['kubernetes']],
      ['asking', ['backend-developer', 'cloud-engineer', 'senior-cloud-engineer']],
    ]),
  );

  it('gives them below the roles that are called so', () =>
    expect(search('go')).toEqual([
      ['roles', ['go-live-manager']],
      ['skills', ['go']],
      ['asking', ['backend-developer']],
    ]));

  it('narrows them by the words beside the skill', () => {
    expect(search('kubernetes senior')).toEqual([['asking', ['senior-cloud-engineer']]]);
    expect(search('senior k8s')).toEqual([['asking', ['senior-cloud-engineer']]]);
    expect(search('cloud kubernetes')).toEqual([['asking', ['cloud-engineer', 'senior-cloud-engineer']]]);
  });

  it('stays with the roles that ask for a chosen skill', () => {
    expect(search('', 'kubernetes')[0]?.[1]).toHaveLength(3);
    expect(search('dev', 'kubernetes')).toEqual([['asking', ['backend-developer']]]);
    expect(search('analyst', 'kubernetes')).toEqual([]);
    expect(search('', '__proto__')).toEqual([]);
  });

  it('shows no guesses beside what fits exactly, and only roles among guesses where there are any', () => {
    expect(search('dark')).toEqual([['commands', ['dark']]]);
    expect(search('analist')).toEqual([['roles', ['data-analyst']]]);
  });

  it('gives commands alone behind their sign', () => {
    expect(search('>')).toEqual([['commands', ['map', 'dark']]]);
    expect(search('  > night')).toEqual([['commands', ['dark']]]);
    expect(search('>data')).toEqual([]);
  });

  it('gives nothing for nothing', () => {
    expect(search('')).toEqual([]);
    expect(search(' - ')).toEqual([]);
    expect(search('zzzz')).toEqual([]);
  });
});

it('describes what was found in one line', () => {
  const groups = searchEverything(index, { query: 'kubernetes', skill: null, commands });
  expect(describeGroups(groups, english)).toBe('1 skill, 3 roles that ask for it');
  expect(describeGroups([], english)).toBe('Nothing found');
});
