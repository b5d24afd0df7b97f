import { readTranslator } from '#messages/read-messages.ts';
import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferLevel } from './infer-level.ts';
import { sayLevelReason } from './say-level-reason.ts';

describe('why a level stands where it does', () => {
  it.each([
    ['Data Engineer', 'no grade in the title'],
    ['Senior Engineer', '“Senior” in the title'],
    ['Senior Staff Engineer', '“Senior” and “Staff” in the title'],
    ['Engineer II', 'level 2 in the title'],
  ])('is read from a title: %s, %s', (title, reason) => {
    expect(sayLevelReason(inferLevel({ title, field: null }), english)).toBe(reason);
  });

  it.each([
    [['0', '2'], '0–2 years of experience asked for'],
    [['0', '1'], '0–1 year of experience asked for'],
    [['3', '3'], '3 years of experience asked for'],
    [['1'], 'at least 1 year of experience asked for'],
    [['0'], 'no years of experience asked for'],
    [['many'], 'experience asked for'],
    [[], 'experience asked for'],
  ])('is read from years: %j, %s', (signs, reason) => {
    expect(sayLevelReason({ from: 'experience', signs }, english)).toBe(reason);
  });

  it('is stated, or read from the order of steps', () => {
    expect(sayLevelReason({ from: 'field', signs: [] }, english)).toBe('stated by the document');
    expect(sayLevelReason({ from: 'steps', signs: ['Senior Smith', 'Principal Smith'] }, english)).toBe(
      'stands between Senior Smith and Principal Smith in the order of steps',
    );
  });

  it.each([
    ['de', '„Senior“ und „Staff“ im Titel', 'mindestens 1 Jahr Erfahrung gefordert'],
    ['es', '«Senior» y «Staff» en el título', 'se pide al menos 1 año de experiencia'],
    ['ar', '«Senior» و«Staff» في المسمى', 'المطلوب خبرة سنة واحدة على الأقل'],
  ] as const)('is said in each language: %s', async (locale, title, years) => {
    const t = await readTranslator(locale);
    const said = (from: 'title' | 'experience', ...signs: string[]) =>
      sayLevelReason({ from, signs }, t).replaceAll(/[\u2068\u2069]/g, '');
    expect(said('title', 'Senior', 'Staff')).toBe(title);
    expect(said('experience', '1')).toBe(years);
  });

  it('is a sentence whatever a bundle holds', () => {
    const from = fc.constantFrom('field', 'title', 'experience', 'steps' as const);
    fc.assert(
      fc.property(from, fc.array(fc.string()), (source, signs) => {
        expect(sayLevelReason({ from: source, signs }, english)).toMatch(/title|experience|order|document/);
      }),
    );
  });
});
