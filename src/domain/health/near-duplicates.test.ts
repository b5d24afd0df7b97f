import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from './near-duplicates.ts';
import { CRAFTS, trialLadder, type TrialRole } from './trial-ladder.ts';

const among = (...titles: string[]) =>
  nearDuplicates(trialLadder(titles.map((title) => ({ title })))).map(({ roles }) => roles);

describe('nearDuplicates', () => {
  it('finds the same words in another order', () => {
    const ladder = trialLadder([
      { title: 'Apprentice Weaver' },
      { title: 'Dyer', entry: ['Weaver Apprentice'] },
    ]);
    expect(nearDuplicates(ladder)).toMatchObject([
      {
        ...{ code: 'near-duplicate', severity: 'warning', roles: ['apprentice-weaver', 'weaver-apprentice'] },
        places: [
          { file: 'apprentice-weaver.md', line: 1 },
          { file: 'dyer.md', line: 10 },
        ],
        message:
          '“Apprentice Weaver” and “Weaver Apprentice” stand as separate roles, and their titles differ by little.',
      },
    ]);
  });

  it('leaves alone what the owner keeps apart, when that is all of them', () => {
    const ladder = (...titles: string[]) => ({
      ...trialLadder(titles.map((title) => ({ title }))),
      isDistinct: (one: string, other: string) => `${one}${other}`.includes('weaver') && one !== other,
    });
    expect(nearDuplicates(ladder('Apprentice Weaver', 'Weaver Apprentice'))).toEqual([]);
    expect(nearDuplicates(ladder('Apprentice Potter', 'Potter Apprentice'))).toHaveLength(1);
  });

  it.each([
    ['words written together', 'Loom Keeper', 'Loomkeeper'],
    ['a letter left out', 'Carpentry Foreman', 'Carpntry Foreman'],
    ['a letter added', 'Carpentry Foreman', 'Carpenttry Foreman'],
    ['a letter changed', 'Carpentry Foreman', 'Carpantry Foreman'],
    ['two letters in the wrong order', 'Carpentry Foreman', 'Carpenrty Foreman'],
  ])('finds %s', (_, a, b) => {
    expect(among(a, b)).toHaveLength(1);
  });

  it.each([
    ['a grade more', 'Carpenter', 'Senior Carpenter'],
    ['another level', 'Carpenter I', 'Carpenter II'],
    ['short words one letter apart', 'UI Designer', 'UX Designer'],
    ['another first letter', 'Trader', 'Grader'],
    ['another word', 'Weaving Engineer', 'Pottery Engineer'],
  ])('keeps %s apart', (_, a, b) => {
    expect(among(a, b)).toEqual([]);
  });

  it('takes two words that several titles use for two words', () => {
    expect(among('Packer', 'Picker')).toHaveLength(1);
    expect(among('Packer', 'Picker', 'Night Packer', 'Day Picker')).toEqual([]);
  });

  it('believes a line that names both', () => {
    const pickers: TrialRole[] = [{ title: 'Weaver', advancement: ['Packer', 'Picker'] }];
    expect(nearDuplicates(trialLadder(pickers))).toHaveLength(1);
    const ladder = trialLadder(pickers);
    for (const move of ladder.index.graph.moves) for (const evidence of move.evidence) evidence.line = 100;
    expect(nearDuplicates(ladder)).toEqual([]);
  });

  it('finds a letter that is left out of any title', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CRAFTS.filter(({ length }) => length > 5)),
        fc.nat(),
        (craft, number) => {
          const at = 1 + (number % (craft.length - 2));
          const slip = craft.slice(0, at) + craft.slice(at + 1);
          const titles = CRAFTS.map((name) => `${name} Inspector`);
          expect(among(...titles)).toEqual([]);
          expect(among(...titles, `${slip} Inspector`)).toHaveLength(1);
        },
      ),
      { numRuns: 20 },
    );
  });
});
