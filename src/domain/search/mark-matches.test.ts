import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markMatches } from './mark-matches.ts';

const marked = (text: string, letters: Record<string, number>) =>
  markMatches(text, new Map(Object.entries(letters)));

it('marks the first letters of the words that were searched for', () => {
  expect(marked('Senior Software Engineer (SRE)', { software: 8, engineer: 3, sre: 3 })).toEqual([
    { text: 'Senior ', match: false },
    { text: 'Software', match: true },
    { text: ' ', match: false },
    { text: 'Eng', match: true },
    { text: 'ineer (', match: false },
    { text: 'SRE', match: true },
    { text: ')', match: false },
  ]);
});

it('finds words in their normal form', () => {
  const found = marked('Développeur C++, Organisation', { developpeur: 3, 'c++': 3, organization: 5 });
  expect(found.filter(({ match }) => match).map(({ text }) => text)).toEqual(['Dév', 'C++', 'Organ']);
});

it('marks a word as a whole whose normal form has other letters', () =>
  expect(marked('Straße', { strasse: 2 })).toEqual([{ text: 'Straße', match: true }]));

it('marks nothing without words, and gives no part of an empty text', () => {
  expect(marked('Engineer', {})).toEqual([{ text: 'Engineer', match: false }]);
  expect(marked('', { engineer: 8 })).toEqual([]);
});

it('keeps the text', () => {
  const letters = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat(5)));
  fc.assert(
    fc.property(fc.string(), letters, (text, words) => {
      const parts = markMatches(text, new Map(words));
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
