import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areLettersWithin, letterSet } from './letter-set.ts';

it('tells words whose letters others lack, and never any whose letters they have', () => {
  expect(areLettersWithin(letterSet(['sre']), letterSet(['site', 'reliability', 'engineer']))).toBe(true);
  expect(areLettersWithin(letterSet(['srx']), letterSet(['site', 'reliability', 'engineer']))).toBe(false);
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(), fc.nat(), (words, from, length) => {
      const some = words.join('').slice(from, from + length);
      expect(areLettersWithin(letterSet([some]), letterSet(words))).toBe(true);
    }),
  );
});
