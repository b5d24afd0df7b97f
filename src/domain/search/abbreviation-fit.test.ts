import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviationFit } from './abbreviation-fit.ts';

const fit = (query: string, name: string) => abbreviationFit(query.split(' '), name.split(' '));

describe('abbreviationFit', () => {
  it.each([
    ['sre', 'site reliability engineer', 0, [1, 1, 1]],
    ['s r e', 'site reliability engineer', 0, [1, 1, 1]],
    ['sirel', 'site reliability engineer', 1, [2, 3, 0]],
    ['reeng', 'site reliability engineer', 2, [0, 2, 3]],
    ['hd', 'head of data', 0, [1, 0, 1]],
    ['se', 'senior software engineer', 1, [1, 0, 1]],
    ['see', 'senior electrical engineer', 0, [1, 1, 1]],
    ['softw', 'software engineer', 1, [5, 0]],
  ])('reads %s in %s', (query, name, unmet, letters) => expect(fit(query, name)).toEqual({ unmet, letters }));

  it.each([
    ['es', 'software engineer'],
    ['oftw', 'software engineer'],
    ['so ft', 'software engineer'],
    ['s', 'software engineer'],
    ['senior software engineer', 'senior software engineer'],
    ['', 'software engineer'],
  ])('does not read %s in %s', (query, name) => expect(fit(query, name)).toBeNull());

  it('gives as many letters as there are, each from the beginning of a word', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 }), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(words, words, (asked, name) => {
        const found = abbreviationFit(asked, name);
        if (found === null) return;
        const given = found.letters.map((count, at) => (name[at] ?? '').slice(0, count));
        expect(given.join('')).toBe(asked.join(''));
        expect(found.unmet).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes no long time over many like words', () => {
    const started = performance.now();
    for (let time = 0; time < 1000; time += 1)
      abbreviationFit(
        ['aaaaaaaaaaab'],
        Array.from({ length: 500 }, () => 'aaaaaaaaaaaa'),
      );
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
