import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleIdentity } from './role-identity.ts';

describe('titles of one role', () => {
  it.each([
    ['case, punctuation and spaces', ['Data Engineer', 'data  engineer.', 'DATA ENGINEER']],
    ['inversions', ['Director of Cloud Security', 'Director, Cloud Security', 'Cloud Security Director']],
    [
      'ranks and their short forms',
      ['VP of Engineering', 'Vice President of Engineering', 'VP, Engineering', 'V.P. of Engineering'],
    ],
    ['grades before an inversion', ['Sr. Director, Data', 'Senior Director of Data', 'Senior Data Director']],
    ['& and "and"', ['Head of Data & Analytics', 'Head of Data and Analytics']],
    ['compounds', ['Full-Stack Developer', 'Full Stack Developer', 'Fullstack Developer']],
    ['more compounds', ['Back-end Engineer', 'Backend Engineer', 'Back End Engineer']],
    ['names for practices', ['DevOps Engineer', 'Dev Ops Engineer', 'Dev-Ops Engineer']],
    [
      'levels',
      ['Software Engineer II', 'Software Engineer 2', 'Software Engineer, Level 2', 'Software Engineer - II'],
    ],
    ['plurals', ['Software Engineers', 'Software Engineer']],
    [
      'a speciality after a comma, dash or bracket',
      [
        'Senior Product Manager, Technical',
        'Senior Product Manager (Technical)',
        'Senior Product Manager – Technical',
      ],
    ],
    ['an abbreviation in brackets', ['Site Reliability Engineer (SRE)', 'SRE', 'Site Reliability Engineer']],
    [
      'an abbreviation inside a title',
      ['SRE Manager', 'Site Reliability Engineering (SRE) Manager', 'Manager, Site Reliability Engineering'],
    ],
    ['an abbreviated list', ['Governance, Risk, and Compliance (GRC) Manager', 'GRC Manager']],
    ['SDE', ['SDE II', 'Software Development Engineer 2']],
    ['MTS', ['Senior MTS', 'Sr. Member of Technical Staff']],
    ['accents', ['Développeur', 'Developpeur']],
  ])('%s', (_, titles) => {
    expect(new Set(titles.map(roleIdentity)).size).toBe(1);
  });
});

describe('titles of two roles', () => {
  it.each([
    ['Senior Engineer', 'Engineer'],
    ['SDE II', 'SDE'],
    ['Software Engineer II', 'Software Engineer III'],
    ['Senior Product Manager, Technical', 'Senior Product Manager'],
    ['C++ Developer', 'C# Developer'],
    ['C Developer', 'C++ Developer'],
    ['PM', 'Product Manager'],
    ['Platform Engineering', 'Platform Engineer'],
    ['Associate Director of Data', 'Director of Data'],
    ['VP of Data', 'SVP of Data'],
    ['Chief of Staff', 'Staff Chief'],
    ['工程师', '设计师'],
    ['!!!', '???'],
  ])('%s, %s', (one, other) => {
    expect(roleIdentity(one)).not.toBe(roleIdentity(other));
  });
});

describe('a key', () => {
  const word = fc.constantFrom(
    ...'Sr. VP of Head Director Manager Engineering SRE QA II 2 Level Full Stack and & , - ( ) Dev Ops (SRE) President Vice I of, Systems'.split(
      ' ',
    ),
    'é',
    'ß',
    'İ',
    'Σ',
    '__proto__',
  );
  const title = fc.oneof(
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('is its own key', () => {
    fc.assert(
      fc.property(title, (text) => {
        expect(roleIdentity(roleIdentity(text))).toBe(roleIdentity(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found in linear time', () => {
    for (const part of ['Head of ', '(SRE) ', 'a.', ', ', 'Engineers ']) {
      const start = performance.now();
      roleIdentity(part.repeat(200_000 / part.length));
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
