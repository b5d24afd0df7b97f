import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markMatches } from './mark-matches.ts';

it('marks the words that were searched for', () => {
  expect(markMatches('Senior Software Engineer (SRE)', ['software', 'sre'])).toEqual([
    { text: 'Senior ', match: false },
    { text: 'Software', match: true },
    { text: ' Engineer (', match: false },
    { text: 'SRE', match: true },
    { text: ')', match: false },
  ]);
});

it('finds words in their normal form', () =>
  expect(markMatches('Développeur C++', ['developpeur', 'c++']).filter(({ match }) => match)).toHaveLength(
    2,
  ));

it('marks nothing without words, and gives no part of an empty text', () => {
  expect(markMatches('Engineer', [])).toEqual([{ text: 'Engineer', match: false }]);
  expect(markMatches('', ['engineer'])).toEqual([]);
});

it('keeps the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, terms) => {
      const parts = markMatches(text, terms);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
