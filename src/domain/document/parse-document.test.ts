import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

const skills = {
  find: (sentence: string) =>
    [...sentence.matchAll(/\b(?:REST|gRPC)\b/g)].map((match) => ({
      id: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })),
};

function parse(text: string, file = 'roles/some-role.txt'): ParsedDocument {
  return parseDocument({ file, text }, skills);
}

function codesOf(text: string): string[] {
  return parse(text).document.diagnostics.map(({ code }) => code);
}

const seeds = '../shared/seeds';

describe.skipIf(!existsSync(seeds))('published documents', () => {
  const read = (name: string) => parse(readFileSync(`${seeds}/${name}.txt`, 'utf8'), `${name}.txt`).document;

  it('reads the expert software engineer', () => {
    const role = read('expert-software-engineer');
    expect(role).toMatchObject({
      id: 'expert-software-engineer',
      title: 'Expert Software Engineer',
      aliases: [],
      pay: {
        text: '$180,000 - $275,000+',
        currency: 'USD',
        min: 180000,
        max: 275000,
        openEnded: true,
        period: 'year',
      },
      tags: ['Engineering', 'Technology', 'Software Development'],
      experience: { minYears: 10, maxYears: 15, openEnded: true },
      diagnostics: [],
    });
    expect(role.moves.entry.map(({ text, line }) => [text, line])).toEqual([
      ['Senior Software Engineer', 20],
      ['Staff Software Engineer', 21],
      ['Principal Engineer (at a smaller organization)', 22],
    ]);
    expect([role.moves.advancement, role.moves.lateral].map(({ length }) => length)).toEqual([3, 2]);
    expect(role.responsibilities.primary).toHaveLength(15);
    expect(role.responsibilities.secondary).toHaveLength(7);
    expect(role.skills.hard).toHaveLength(10);
    expect(role.skills.soft).toHaveLength(6);
    expect([...role.skills.hard, ...role.skills.soft].every(({ heading }) => heading === null)).toBe(true);
    expect(role.skills.hard[8]?.skills).toEqual(['rest', 'grpc']);
    expect(Object.values(role.education).map((entries: string[]) => entries.length)).toEqual([1, 1, 3]);
    expect(role.experience?.preferred).toHaveLength(3);
  });

  it('reads the member of technical staff', () => {
    const role = read('member-of-technical-staff');
    expect(role).toMatchObject({
      id: 'member-of-technical-staff',
      title: 'Member of Technical Staff',
      aliases: ['MTS'],
      pay: { currency: 'USD', min: 120000, max: 220000, openEnded: false, period: 'year' },
      tags: ['Software Engineering', 'Backend Development', 'Cloud Computing', 'Technology'],
      experience: { minYears: 3, maxYears: 8, openEnded: false },
      diagnostics: [],
    });
    expect(Object.values(role.moves).map((moves: unknown[]) => moves.length)).toEqual([3, 3, 2]);
    expect(role.responsibilities.primary).toHaveLength(20);
    expect(role.responsibilities.secondary).toHaveLength(5);
    expect(role.skills.hard.filter(({ heading }) => heading !== null)).toHaveLength(11);
    expect(role.skills.soft.filter(({ heading }) => heading !== null)).toHaveLength(6);
    expect(role.skills.hard[5]).toMatchObject({ heading: 'API Design' });
    expect(role.skills.hard[5]?.text).toMatch(/^API Design: /);
    expect(Object.values(role.education).map((entries: string[]) => entries.length)).toEqual([1, 1, 4]);
    expect(role.experience?.preferred).toHaveLength(4);
  });
});

describe('level', () => {
  const levelOf = (...fields: string[]) =>
    parse(['---', 'title: Senior Kelp Diver', ...fields, '---', ''].join('\n')).document.level;

  it('is what the document states, above the words of the title, and says so', () => {
    const stated = { from: 'field', confidence: 'high', signs: [] };
    expect(levelOf('level: 6')).toEqual({ rank: 6, track: 'individual', ...stated });
    expect(levelOf('level: staff')).toEqual({ rank: 5, track: 'individual', ...stated });
    expect(levelOf('level: 5', 'track: management')).toEqual({ rank: 5, track: 'management', ...stated });
  });

  it('takes a track alone beside the rank of the title', () => {
    const said = { from: 'title', confidence: 'high', signs: ['Senior'] };
    expect(levelOf('track: management')).toEqual({ rank: 4, track: 'management', ...said });
    expect(levelOf()).toEqual({ rank: 4, track: 'individual', ...said });
  });
});

describe('positions', () => {
  it('tells where the parts of a page stand, as written', () => {
    const { positions } = parse(
      '\ufeffKelp Diver\r\n\r\n\u200b💰 $40,000 - $50,000\r\n\r\nSea\r\n\r\n  🎯 Role Definition\r\n\r\nDives.\r\n- **Lateral Moves:** Ranger\r\n',
    );
    expect(positions).toMatchObject({
      title: { line: 1, column: 2 },
      pay: { line: 3, column: 2 },
      tags: { line: 5, column: 1 },
      id: null,
      level: null,
    });
    expect(positions.sections).toEqual([
      { section: 'definition', heading: '🎯 Role Definition', line: 7, column: 3 },
      { section: 'lateral', heading: 'Lateral Moves', line: 10, column: 3 },
    ]);
  });

  it('tells the lines that other documents may be compared by, with the line of each hard skill', () => {
    const { document } = parse(
      '---\nid: kelp-diver\naliases:\n  - KD\n---\n\n# Kelp Diver\n\n## Hard Skills\n\n- Diving:\n  deep\n- Knots\n\n## Soft Skills\n\n- Calm\n',
    );
    expect(document.skills.hard.map(({ text }) => text)).toEqual(['Diving: deep', 'Knots']);
    expect(document.lines).toEqual({ id: 2, title: 7, aliases: 3, hardSkills: [11, 13] });
    expect(parse('').document.lines).toEqual({ id: null, title: null, aliases: null, hardSkills: [] });
  });

  it('tells where front matter gives its values', () => {
    const { positions } = parse(
      '---\nid: kelp-diver\ntitle: Kelp Diver\naliases: [KD]\nlevel: 4\npay: $5/hr\ntags:\n  - Sea\n---\n',
    );
    expect(positions).toMatchObject({
      id: { line: 2, column: 5 },
      title: { line: 3, column: 8 },
      aliases: { line: 4, column: 10 },
      level: { line: 5, column: 8 },
      pay: { line: 6, column: 6 },
      tags: { line: 7, column: 1 },
    });
  });

  it('counts columns behind a comment that was dropped', () => {
    const { positions } = parse('Diver\n\n<!-- one --> <!-- two\nlines --> ## Role Definition\n\nDives.');
    expect(positions.sections).toMatchObject([{ section: 'definition', line: 4, column: 14 }]);
  });
});

describe('titles', () => {
  it.each([
    'Key Responsibilities and Required Skills for Kelp Diver',
    'Key Responsibilities and Required Skills for a Kelp Diver',
    'Key responsibilities & required skills for a/an Kelp Diver',
    '# Key Responsibilities and Required Skills: Kelp Diver',
    'Kelp Diver — Key Responsibilities and Required Skills',
    'Kelp Diver - Key Responsibilities and Required Skills',
    'Job Specification: Kelp Diver',
    'Job Title: Kelp Diver',
    '“Kelp Diver” — Key Responsibilities',
    '**Kelp Diver**',
    '## Kelp Diver ##',
    '🤿 Kelp Diver',
    'Kelp Diver Job Description',
  ])('reads %j', (line) => {
    expect(parse(`Back to Home\n\n${line}\n\n$1 - $2\n\nRole Definition\n\nDives.`).document.title).toBe(
      'Kelp Diver',
    );
  });

  it('keeps articles and parentheses that belong to a name', () => {
    expect(parse('A/B Test Analyst\n\nRole Definition\n\nTests.').document.title).toBe('A/B Test Analyst');
    expect(parse('Clerk (Public Records & Maps)\n').document.title).toBe('Clerk (Public Records & Maps)');
  });

  it('falls back on the name of the file', () => {
    const { document } = parse('Role Definition\n\nDives.', 'corpus/head-of_kelp-diving.md');
    expect(document).toMatchObject({ title: 'Head of Kelp Diving', id: 'head-of-kelp-diving' });
    expect(document.diagnostics.map(({ code }) => code)).toContain('title-missing');
  });

  it('takes no sentence for a title', () => {
    expect(codesOf('This is a page about a diver who brings up kelp for the village.')).toContain(
      'title-missing',
    );
  });
});

describe('years of experience', () => {
  it.each(['5-10 years', '5+ Years of Experience', '3 years experience'])('are no heading: %j', (line) => {
    const { document } = parse(`Diver\n\nExperience Range\n\n${line}\n`);
    expect(document.experience?.text).toBe(line);
  });

  it('may have a numbered heading', () => {
    expect(parse('Diver\n\n5. Years of Experience\n\n4').positions.sections).toMatchObject([
      { section: 'typical-experience' },
    ]);
  });
});

describe('the meaning of “Preferred” and “Minimum”', () => {
  it('depends on the section around them', () => {
    const { document } = parse(
      'Diver\nEducation\nMinimum:\n- School\nPreferred:\n- College\nExperience\nMinimum:\n- 2 years\nPreferred:\n- Wrecks',
    );
    expect(document.education).toEqual({ minimum: ['School'], preferred: ['College'], fields: [] });
    expect(document.experience).toMatchObject({ text: '2 years', minYears: 2, preferred: ['Wrecks'] });
  });
});
