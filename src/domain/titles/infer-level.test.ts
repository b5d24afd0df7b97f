import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Track } from '#domain/document/role-document.ts';
import { inferLevel } from './infer-level.ts';

/** Titles by track and rank, as the scale of level-scale.ts has them. */
const SCALE: Record<Track, Record<number, string[]>> = {
  individual: {
    1: ['Data Intern', 'Trainee Technician', 'Apprentice Electrician', 'Design Co-op'],
    2: [
      'Junior Developer',
      'Associate Engineer',
      'Entry-level Analyst',
      'Engineer I',
      'Associate Product Manager',
    ],
    3: [
      'Data Engineer',
      'Engineer II',
      'SDE II',
      'Product Manager',
      'Project Manager',
      'Program Manager',
      'Account Manager',
      'Customer Success Manager',
      'Technical Program Manager',
      'Scrum Master',
      'Executive Assistant',
      'Executive Assistant to the CEO',
      'Member of Technical Staff',
      'Staff Attorney',
      'Event Staff',
      'Research Fellow',
      'Account Executive',
      'Support Analyst, Tier 2',
    ],
    4: [
      'Senior Engineer',
      'Sr. Data Scientist',
      'Engineer III',
      'Senior Product Manager, Technical',
      'Senior MTS',
    ],
    5: [
      'Staff Engineer',
      'Lead Engineer',
      'Technical Lead',
      'Tech Lead',
      'QA Lead',
      'Lead Product Manager',
      'Master Technician',
    ],
    6: [
      'Principal Engineer',
      'Expert Software Engineer',
      'Solutions Architect',
      'Senior Staff Engineer',
      'Principal Product Manager',
    ],
    7: [
      'Distinguished Engineer',
      'Senior Principal Engineer',
      'Chief Architect',
      'Principal Architect',
      'Chief Scientist',
    ],
    8: ['Fellow', 'Technical Fellow'],
  },
  management: {
    4: ['Shift Supervisor', 'Assistant Manager'],
    5: ['Engineering Manager', 'Team Lead', 'Manager, Data Platform', 'Product Design Manager'],
    6: [
      'Senior Engineering Manager',
      'Group Product Manager',
      'Associate Director',
      'Engineering Manager II',
    ],
    7: ['Director of Data', 'Head of Data', 'Director of Senior Living', 'Assistant Vice President'],
    8: ['Senior Director, Data', 'VP of Data', 'General Manager'],
    9: ['SVP of Data', 'EVP', 'Senior Vice President, Sales', 'Deputy CISO'],
    10: ['CTO', 'Chief Product & Technology Officer', 'President', 'General Counsel', 'Founder'],
  },
};

describe('the words of a title', () => {
  const rows = Object.entries(SCALE).flatMap(([track, ranks]) =>
    Object.entries(ranks).flatMap(([rank, titles]) =>
      titles.map((title) => [title, Number(rank), track] as const),
    ),
  );

  it.each(rows)('%s is of rank %i, %s', (title, rank, track) => {
    expect(inferLevel({ title, field: null })).toMatchObject({ rank, track, from: 'title' });
  });
});

describe('how far the words of a title may be relied on', () => {
  it.each([
    ['Senior Engineer', 'high', ['Senior']],
    ['Sr. Director, Data', 'high', ['Senior', 'Director']],
    ['Head of Data', 'high', ['Head of']],
    ['VP of Data', 'high', ['Vice President']],
    ['Senior Staff Engineer', 'high', ['Senior', 'Staff']],
    ['Engineer II', 'high', ['2']],
    ['Senior Product Manager', 'high', ['Senior']],
    ['Chief Product & Technology Officer', 'high', ['Chief Product and Technology Officer']],
    ['Engineering Manager', 'medium', ['Manager']],
    ['Senior Engineering Manager', 'high', ['Senior', 'Manager']],
    ['Solutions Architect', 'medium', ['Architect']],
    ['Data Engineer', 'low', []],
    ['Product Manager', 'low', []],
    ['Staff Attorney', 'low', []],
  ])('%s: %s, %s', (title, confidence, signs) => {
    expect(inferLevel({ title, field: null })).toMatchObject({ confidence, signs });
  });
});

describe("a document's own level", () => {
  const title = 'Senior Engineer';

  it('counts before the title', () => {
    const field = { rank: 7, track: 'management' } as const;
    expect(inferLevel({ title, field })).toEqual({
      ...{ rank: 7, track: 'management', from: 'field' },
      ...{ confidence: 'high', signs: [] },
    });
  });

  it('may state only a rank', () => {
    expect(inferLevel({ title, field: { rank: 5, track: null } })).toMatchObject({
      rank: 5,
      track: 'individual',
      from: 'field',
    });
  });

  it('may state only a track', () => {
    expect(inferLevel({ title, field: { rank: null, track: 'management' } })).toMatchObject({
      rank: 4,
      track: 'management',
      from: 'title',
    });
  });

  it('is kept on the scale', () => {
    expect(inferLevel({ title, field: { rank: 99, track: null } }).rank).toBe(10);
    expect(inferLevel({ title, field: { rank: -1, track: null } }).rank).toBe(0);
    expect(inferLevel({ title, field: { rank: Number.NaN, track: null } })).toMatchObject({
      rank: 4,
      from: 'title',
    });
  });
});

it('finds a whole rank from 0 to 10 for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const { rank } = inferLevel({ title, field: null });
      expect(Number.isInteger(rank) && rank >= 0 && rank <= 10).toBe(true);
    }),
  );
});
