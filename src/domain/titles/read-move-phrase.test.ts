import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMovePhrase } from './read-move-phrase.ts';
import { tidyPhrase } from './tidy-phrase.ts';

const rolesOf = (text: string): string[] => readMovePhrase(text).roles;

describe('alternatives', () => {
  it.each([
    ['Security Engineer / Threat Hunter', ['Security Engineer', 'Threat Hunter']],
    ['Release Engineer or Build Manager', ['Release Engineer', 'Build Manager']],
    ['Data Analyst, Data Engineer, or BI Developer', ['Data Analyst', 'Data Engineer', 'BI Developer']],
    ['Data Analyst, Data Engineer or BI Developer', ['Data Analyst', 'Data Engineer', 'BI Developer']],
    ['Network Engineer; Field Technician', ['Network Engineer', 'Field Technician']],
    ['Network Engineer/ Field Technician', ['Network Engineer', 'Field Technician']],
    ['Research Intern, Design Intern', ['Research Intern', 'Design Intern']],
    [
      'Android Engineers, iOS Engineers, and QA Engineers',
      ['Android Engineers', 'iOS Engineers', 'QA Engineers'],
    ],
    ['Software Engineer / SDE II', ['Software Engineer', 'SDE II']],
    ['Staff Engineer / Principal Engineer', ['Staff Engineer', 'Principal Engineer']],
  ])('%s', (text, roles) => {
    expect(readMovePhrase(text)).toEqual({ roles, aliases: [], qualifier: null, kind: 'role' });
  });
});

describe('shared parts', () => {
  it.each([
    ['Principal / Distinguished Engineer', ['Principal Engineer', 'Distinguished Engineer']],
    [
      'Junior, Mid-level, or Senior Data Engineer',
      ['Junior Data Engineer', 'Mid-level Data Engineer', 'Senior Data Engineer'],
    ],
    ['Staff Engineer or Principal', ['Staff Engineer', 'Principal Engineer']],
    ['Storage or Network Administrator', ['Storage Administrator', 'Network Administrator']],
    ['Blue Team / Threat Hunting Manager', ['Blue Team Manager', 'Threat Hunting Manager']],
    ['Senior Android / iOS Developer', ['Senior Android Developer', 'Senior iOS Developer']],
    ['Platform / Mobile Engineering Manager', ['Platform Engineering Manager', 'Mobile Engineering Manager']],
    ['Senior Network Engineer / Lead', ['Senior Network Engineer', 'Network Lead']],
    ['Web Team Lead or Manager', ['Web Team Lead', 'Web Manager']],
    ['Malware Analyst / Researcher', ['Malware Analyst', 'Malware Researcher']],
    ['Head of Data / Analytics', ['Head of Data', 'Head of Analytics']],
    ['Director, VP, or Head of Platform', ['Director of Platform', 'VP of Platform', 'Head of Platform']],
    ['VP/Head of Data or AI', ['VP of Data', 'Head of Data', 'VP of AI', 'Head of AI']],
    ['Data Engineer II / III', ['Data Engineer II', 'Data Engineer III']],
    ['Tier 1 / Tier 2 Support Analyst', ['Tier 1 Support Analyst', 'Tier 2 Support Analyst']],
    ['Product Manager, Growth or Platform', ['Product Manager, Growth', 'Product Manager, Platform']],
    ['QA Engineer / Software Engineer in Test', ['QA Engineer', 'Software Engineer in Test']],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it.each([
    ['Product Owner / Agile Coach', ['Product Owner', 'Agile Coach']],
    ['Senior Unix Administrator / Lead Administrator', ['Senior Unix Administrator', 'Lead Administrator']],
    ['Administrative Assistant / Executive Assistant', ['Administrative Assistant', 'Executive Assistant']],
    ['Barista / Shift Supervisor', ['Barista', 'Shift Supervisor']],
    ['Curator of Animals / Collection Manager', ['Curator of Animals', 'Collection Manager']],
    ['President or Head of Sales', ['President', 'Head of Sales']],
  ])('a whole name takes nothing: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('an unspaced slash', () => {
  it.each([
    ['UI/UX Engineer', ['UI/UX Engineer']],
    ['Data/Platform Engineer', ['Data/Platform Engineer']],
    ['CI/CD Engineer', ['CI/CD Engineer']],
    ['Director of Data/Analytics', ['Director of Data/Analytics']],
  ])('joins subjects: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it.each([
    ['Mid/Senior Data Engineer', ['Mid Data Engineer', 'Senior Data Engineer']],
    ['Director/VP of Product', ['Director of Product', 'VP of Product']],
    ['Data Manager/Director', ['Data Manager', 'Data Director']],
    ['Test Analyst/Engineer', ['Test Analyst', 'Test Engineer']],
    ['Cloud Engineer I/II', ['Cloud Engineer I', 'Cloud Engineer II']],
    ['Product Owner/Business Analyst', ['Product Owner', 'Business Analyst']],
    ['CTO/CIO', ['CTO', 'CIO']],
  ])('separates grades, heads and whole names: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('context', () => {
  it.each([
    ['Backend Developer with some Kotlin', ['Backend Developer'], 'with some Kotlin'],
    ['Data Engineer who likes modelling', ['Data Engineer'], 'who likes modelling'],
    ['CIO in a mid-sized hospital', ['CIO'], 'in a mid-sized hospital'],
    ['Head of Product at a startup.', ['Head of Product'], 'at a startup'],
    ['Program Manager for Data Platforms', ['Program Manager'], 'for Data Platforms'],
    ['Director of a shared service', ['Director'], 'of a shared service'],
    ['QA Tester transitioning into automation', ['QA Tester'], 'transitioning into automation'],
    ['Web Developer or Designer branching out', ['Web Developer', 'Web Designer'], 'branching out'],
    ['Data Architect mentoring two teams', ['Data Architect'], 'mentoring two teams'],
    ['Systems Analyst experienced in banking', ['Systems Analyst'], 'experienced in banking'],
    ['Scrum Master – several teams at once', ['Scrum Master'], 'several teams at once'],
    ['COO, particularly in logistics', ['COO'], 'particularly in logistics'],
    ['Senior Engineer or equivalent', ['Senior Engineer'], 'or equivalent'],
    ['Junior Developer, 2+ years', ['Junior Developer'], '2+ years'],
    ['Analyst with SQL / Engineer with Spark', ['Analyst', 'Engineer'], 'with SQL; with Spark'],
    [
      'Engineer working with Product Managers or Data Scientists',
      ['Engineer'],
      'working with Product Managers or Data Scientists',
    ],
  ])('%s', (text, roles, qualifier) => {
    expect(readMovePhrase(text)).toMatchObject({ roles, qualifier });
  });

  it.each([
    'Software Engineer in Test',
    'Director of Product Marketing',
    'Data Engineering Manager',
    'Investor Reporting Analyst',
    'Principal Scientist in Immunology',
    'Chief of Staff',
    'Manager, Learning and Development',
  ])('is not seen in a plain name: %s', (text) => {
    expect(readMovePhrase(text)).toMatchObject({ roles: [text], qualifier: null });
  });

  it('leaves out leading praise', () => {
    expect(rolesOf('Skilled Rust Developer or Experienced Data Engineer')).toEqual([
      'Rust Developer',
      'Data Engineer',
    ]);
  });
});

describe('brackets', () => {
  it('hold another name of the role', () => {
    expect(readMovePhrase('Site Reliability Engineer (SRE)')).toEqual({
      roles: ['Site Reliability Engineer'],
      aliases: [{ role: 'Site Reliability Engineer', alias: 'SRE' }],
      qualifier: null,
      kind: 'role',
    });
  });

  it.each([
    ['Senior Site Reliability Engineer (SRE)', 'Senior Site Reliability Engineer', 'Senior SRE'],
    ['Vice President (VP) of Data', 'Vice President of Data', 'VP of Data'],
    ['Network Operations Center (NOC) Analyst', 'Network Operations Center Analyst', 'NOC Analyst'],
    ['Risk, Audit, and Compliance (RAC) Lead', 'Risk, Audit, and Compliance Lead', 'RAC Lead'],
    [
      'IAM (Identity and Access Management) Engineer',
      'IAM Engineer',
      'Identity and Access Management Engineer',
    ],
    ['Software Developer in Test (SDET)', 'Software Developer in Test', 'SDET'],
  ])('keep the rest of the name in the alias: %s', (text, role, alias) => {
    expect(readMovePhrase(text)).toMatchObject({
      roles: [role],
      aliases: [{ role, alias }],
      qualifier: null,
    });
  });

  it.each([
    ['Principal Engineer (at a smaller organization)', ['Principal Engineer'], 'at a smaller organization'],
    ['Data Engineer (Spark or Flink)', ['Data Engineer'], 'Spark or Flink'],
    ['Support Analyst (Tier 3)', ['Support Analyst'], 'Tier 3'],
    ['Developer (Java) / Tester (Selenium)', ['Developer', 'Tester'], 'Java; Selenium'],
    ['Staff Engineer (technical leadership', ['Staff Engineer'], 'technical leadership'],
  ])('hold a condition or a speciality: %s', (text, roles, qualifier) => {
    expect(readMovePhrase(text)).toEqual({ roles, aliases: [], qualifier, kind: 'role' });
  });

  it('may hold a plural mark', () => {
    expect(rolesOf('Data Engineer(s)')).toEqual(['Data Engineer']);
  });
});

describe('commas and inversions', () => {
  it.each([
    ['Senior Product Manager, Technical', ['Senior Product Manager, Technical']],
    ['Director, Data Platforms / Head of Data', ['Director, Data Platforms', 'Head of Data']],
    ['VP, Sales or VP, Marketing', ['VP, Sales', 'VP, Marketing']],
    ['VP Marketing', ['VP Marketing']],
    ['SVP Sales or Director Operations', ['SVP Sales', 'Director Operations']],
    ['Audit, Risk, and Privacy Manager', ['Audit, Risk, and Privacy Manager']],
    ['Head of Risk & Compliance', ['Head of Risk & Compliance']],
    ['Product Manager - Growth', ['Product Manager - Growth']],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });
});

describe('lines that name no role', () => {
  it.each([
    'Physics or Chemistry Graduate',
    'Recent graduate from a design school',
    "Bachelor's degree in Statistics",
    'Student in Physics or Mathematics',
    'Online bootcamp',
    'Web design or marketing internships',
    'Self-taught Programmer',
    'Military service',
    'No prior experience',
    'PhD Candidate',
  ])('%s is a background', (text) => {
    expect(readMovePhrase(text)).toEqual({ roles: [], aliases: [], qualifier: null, kind: 'background' });
  });

  it.each([
    'Private equity',
    'Fraud investigation roles',
    'Customer-facing Role / Sales Role',
    'Consulting',
    '—',
    '',
  ])('%s is a field', (text) => {
    expect(readMovePhrase(text)).toEqual({ roles: [], aliases: [], qualifier: null, kind: 'field' });
  });

  it.each([
    ['Marketing Intern', ['Marketing Intern']],
    ['Graduate Engineer', ['Graduate Engineer']],
    ['Film Student / Camera Operator', ['Camera Operator']],
    ['Head of Customer Experience', ['Head of Customer Experience']],
    ['Data Engineer roles', ['Data Engineer']],
  ])('but %s names one', (text, roles) => {
    expect(readMovePhrase(text)).toMatchObject({ roles, kind: 'role' });
  });
});

describe('the words of the line', () => {
  it('are kept, typos and letter case included, under one kind of space, hyphen and quote', () => {
    expect(rolesOf('  •\u00a0Sofware\u2003Engneer\u200b / data\u2011platform engineer.')).toEqual([
      'Sofware Engneer',
      'data-platform engineer',
    ]);
  });

  it('stay together where they cannot be told apart', () => {
    expect(rolesOf('Zorbing Quux')).toEqual(['Zorbing Quux']);
  });

  const word = fc.constantFrom(
    ...'Senior Staff Lead VP Head Director of Software Data Engineer Manager II in with or and / , ; ( ) - – roles Graduate'.split(
      ' ',
    ),
    'C++',
    'UX/UI',
    'Manager/Director',
    '__proto__',
    'constructor',
    'é',
    '工程师',
    '\u0000',
    '\ud800',
    '(SRE)',
    'for a',
  );
  const phrase = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  it('are all that roles, aliases and qualifiers are made of', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const { roles, aliases, qualifier } = readMovePhrase(text);
        const given = new Set(wordsOf(tidyPhrase(text)));
        for (const said of [...roles, ...aliases.map(({ alias }) => alias), qualifier ?? '']) {
          for (const each of wordsOf(said)) expect(given).toContain(each);
        }
        for (const { role } of aliases) expect(roles).toContain(role);
        expect(roles.every((role) => /[\p{L}\p{N}]/u.test(role))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('may be a megabyte of anything', () => {
    for (const part of ['Senior / ', '(', 'a, ', ' - ', 'of ', '. ', 'Engineer/', '\u00a0', 'I']) {
      const text = part.repeat(1_000_000 / part.length);
      const start = performance.now();
      expect(readMovePhrase(text).roles).toEqual([]);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
