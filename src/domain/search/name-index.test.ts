import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedEntry } from './named-entry.ts';
import { buildNameIndex, nameIndexSteps } from './name-index.ts';

function role(title: string, rest: Partial<NamedEntry> = {}): NamedEntry {
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
const index = buildNameIndex(roles);

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
    const index = buildNameIndex([
      role('Developer on call', { documented: false }),
      role('Developer Relations Engineer', { documented: true }),
    ]);
    expect(index.search('dev', 5).map(({ id }) => id)[0]).toBe('developer-relations-engineer');
  });

  it('puts titles before aliases before tags', () => {
    const ranked = buildNameIndex([
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

  it.each([
    ['sse', 'senior-software-engineer'],
    ['sensof', 'senior-software-engineer'],
    ['d s', 'data-scientist'],
    ['fusd', 'full-stack-developer'],
    ['prom', 'product-manager'],
    ['pjm', undefined],
  ])('reads %s as the beginnings of words', (query, id) => expect(found(query)[0]).toBe(id));

  it('puts initials before the beginning of a word, and that before the beginnings of several', () => {
    const titles = ['Dean of Arts', 'Data Analyst', 'Desk Equipment Agent', 'Design Analyst'];
    const ranked = buildNameIndex(titles.map((title) => role(title)));
    const first = (query: string) => ranked.search(query, 5).map(({ id }) => id);
    expect(first('dea')).toEqual(['desk-equipment-agent', 'dean-of-arts', 'design-analyst']);
    expect(first('desa')).toEqual(['design-analyst', 'desk-equipment-agent']);
  });

  it('puts the name first that goes least beyond the query', () =>
    expect(found('s e')).toEqual([
      'software-engineer',
      'senior-software-engineer',
      'site-reliability-engineer',
      'junior-software-engineer',
    ]));

  it('reads British and American spellings alike', () => {
    const ranked = buildNameIndex([role('Optimization Lead')]);
    expect(ranked.search('optimisation', 5)).toHaveLength(1);
  });

  it('searches among the roles that are let through, the best of them first', () => {
    const senior = roles.findIndex(({ id }) => id === 'senior-software-engineer');
    const hits = index.search('software engineer', 5, (number) => number === senior);
    expect(hits.map(({ id }) => id)).toEqual(['senior-software-engineer']);
    expect(index.search('software engineer', 5, () => false)).toEqual([]);
  });

  it('tells whether it took a typo', () => {
    expect(index.search('softw', 1)[0]?.isExact).toBe(true);
    expect(index.search('sofware', 1)[0]?.isExact).toBe(false);
    expect(index.search('software wizard', 1)[0]?.isExact).toBe(false);
  });

  it('builds in small steps what it builds at once', () => {
    const many = Array.from({ length: 120 }, (_, number) => role(`Clerk ${number}`));
    const steps = nameIndexSteps(many);
    let pauses = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value.search('clerk 7', 5)).toEqual(buildNameIndex(many).search('clerk 7', 5));
        break;
      }
      pauses += 1;
    }
    expect(pauses).toBe(2);
  });

  it('gives only roles that meet every word, where there are any, else those that meet some', () => {
    expect(found('data engineer')).not.toContain('data-scientist');
    expect(found('data wizard')).toEqual(['data-engineer', 'data-scientist']);
  });

  it('tells the words that were met, and how many of their first letters; all of them where there is a typo', () => {
    const matched = (query: string) => Object.fromEntries(index.search(query, 1)[0]?.matched ?? []);
    expect(matched('softw devel')).toEqual({ software: 5, developer: 5 });
    expect(matched('fullstack')).toEqual({ full: 4, stack: 5 });
    expect(matched('prduct manager')).toEqual({ product: 7, manager: 7 });
    expect(matched('sre')).toEqual({ site: 1, reliability: 1, engineer: 1 });
    expect(matched('mleng')).toEqual({ ml: 2, machine: 1, learning: 1, engineer: 3 });
  });

  it('keeps one order for equal scores, whatever the order of the roles', () => {
    const twins = ['b', 'c', 'a'].map((id) => role('Clerk', { id }));
    expect(
      buildNameIndex(twins)
        .search('clerk', 5)
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
    expect(
      buildNameIndex(roles.toReversed())
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
    const strange = buildNameIndex([
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
        for (const { number, matched } of index.search(query, 5)) {
          expect(roles[number]).toBeDefined();
          for (const [word, letters] of matched) expect(letters).toBeLessThanOrEqual(word.length);
        }
      }),
    );
  });
});
