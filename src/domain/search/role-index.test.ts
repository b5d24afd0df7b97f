import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoleEntry } from './indexed-role.ts';
import { buildRoleIndex } from './role-index.ts';

function role(title: string, rest: Partial<RoleEntry> = {}): RoleEntry {
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    aliases: [],
    family: null,
    tags: [],
    documented: true,
    ...rest,
  };
}

const roles = [
  role('Senior Software Engineer'),
  role('Software Engineer', { aliases: ['Software Developer'], family: 'Software engineering' }),
  role('Junior Software Engineer'),
  role('Site Reliability Engineer', { tags: ['DevOps'] }),
  role('DevOps Engineer'),
  role('Full Stack Developer'),
  role('Frontend Developer'),
  role('Data Scientist', { tags: ['Machine Learning'] }),
  role('Machine Learning Engineer', { aliases: ['ML Engineer'] }),
  role('Data Engineer', { tags: ['Cloud', 'Engineering'] }),
  role('Product Manager'),
  role('Project Manager'),
];
const index = buildRoleIndex(roles);

function found(query: string, limit = 20): string[] {
  return index.search(query, limit).map(({ id }) => id);
}

describe('search', () => {
  it('finds a role within a few letters', () => {
    expect(found('softw')[0]).toBe('software-engineer');
    expect(found('eng dat')).toEqual(['data-engineer']);
    expect(found('mach l')).toEqual(['machine-learning-engineer', 'data-scientist']);
  });

  it.each(roles.map(({ id, title }) => [title, id]))(
    'finds %s with any one letter missing, wrong or doubled',
    (title, id) => {
      for (let at = 0; at < title.length; at += 1) {
        const wrong = title.charAt(at) === ' ' ? [] : ['q'];
        for (const letters of ['', title.charAt(at).repeat(2), ...wrong]) {
          const typed = `${title.slice(0, at)}${letters}${title.slice(at + 1)}`;
          expect(found(typed), typed).toContain(id);
        }
      }
    },
  );

  it('mends swapped letters', () => expect(found('dveops')).toContain('devops-engineer'));

  it('does not take a senior role for a junior one', () =>
    expect(found('senior software engineer')).toEqual(['senior-software-engineer']));

  it('puts the role first whose title is the query, then one whose alias is', () => {
    expect(found('Software Engineer')[0]).toBe('software-engineer');
    expect(found('software developer')[0]).toBe('software-engineer');
    expect(found('ml engineer')[0]).toBe('machine-learning-engineer');
  });

  it('puts a role with a document before one that is only mentioned', () => {
    const index = buildRoleIndex([
      role('Developer on call', { documented: false }),
      role('Developer Relations Engineer', { documented: true }),
    ]);
    expect(index.search('dev', 5).map(({ id }) => id)[0]).toBe('developer-relations-engineer');
  });

  it('puts titles before aliases before tags', () => {
    const ranked = buildRoleIndex([
      role('A', { tags: ['Robotics'] }),
      role('B', { aliases: ['Robotics Hand'] }),
      role('C Robotics'),
    ]);
    expect(ranked.search('robotics', 5).map(({ id }) => id)).toEqual(['c-robotics', 'b', 'a']);
  });

  it.each([
    ['fullstack', 'full-stack-developer'],
    ['front end', 'frontend-developer'],
    ['sre', 'site-reliability-engineer'],
    ['DEVOPS', 'devops-engineer'],
  ])('knows that %s is written in more than one way', (query, id) => expect(found(query)[0]).toBe(id));

  it('gives only roles that meet every word, where there are any, else those that meet some', () => {
    expect(found('data engineer')).not.toContain('data-scientist');
    expect(found('data wizard')).toEqual(['data-engineer', 'data-scientist']);
  });

  it('tells the words that were met, as they stand in the role', () => {
    expect(index.search('softw devel', 1)[0]?.matched.toSorted()).toEqual(['developer', 'software']);
    expect(index.search('fullstack', 1)[0]?.matched).toEqual(expect.arrayContaining(['full', 'stack']));
  });

  it('keeps one order for equal scores, whatever the order of the roles', () => {
    const twins = ['b', 'c', 'a'].map((id) => role('Clerk', { id }));
    expect(
      buildRoleIndex(twins)
        .search('clerk', 5)
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
    expect(
      buildRoleIndex(roles.toReversed())
        .search('engineer', 20)
        .map(({ id }) => id),
    ).toEqual(found('engineer'));
  });

  it('gives at most as many as asked for, and none for an empty query', () => {
    expect(found('engineer', 2)).toHaveLength(2);
    expect(found('engineer', 0)).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found(' - ')).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u0000',
    'a'.repeat(10_000),
    'engineer '.repeat(2000),
    '((([',
  ])('is a query like any other: %.20s', (query) => {
    const started = performance.now();
    expect(Array.isArray(index.search(query, 5))).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('may be in the roles themselves', () => {
    const strange = buildRoleIndex([
      role('__proto__', { id: '__proto__', tags: ['constructor'] }),
      role('constructor', { id: 'constructor' }),
      role('', { id: 'constructor' }),
    ]);
    expect(strange.search('constructor', 5).map(({ id }) => id)).toEqual(['constructor', '__proto__']);
    expect(strange.search('__proto__', 5).map(({ id }) => id)).toEqual(['__proto__']);
  });

  it('never breaks a search', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        for (const { score } of index.search(query, 5)) expect(Number.isFinite(score)).toBe(true);
      }),
    );
  });
});
