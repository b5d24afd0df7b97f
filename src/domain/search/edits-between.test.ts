import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from './edits-between.ts';

/** The same by the book: a table of all beginnings, where a letter is left out, added, changed, or swapped with the next. */
function byTable(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  for (let column = 0; column <= other.length; column += 1) (rows[0] ?? [])[column] = column;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column <= other.length; column += 1) {
      const changed = at(row - 1, column - 1) + Number(one[row - 1] !== other[column - 1]);
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : Infinity;
      (rows[row] ?? [])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        changed,
        swapped,
      );
    }
  return at(one.length, other.length);
}

describe('editsBetween', () => {
  it.each([
    ['engineer', 'engineer', 0],
    ['enginer', 'engineer', 1],
    ['engineeer', 'engineer', 1],
    ['enginear', 'engineer', 1],
    ['dveops', 'devops', 1],
    ['senior', 'junior', 2],
    ['lead', 'data', Infinity],
    ['', 'ab', 2],
  ])('%s and %s', (one, other, expected) => expect(editsBetween(one, other, 2)).toBe(expected));

  it('counts as a table of all beginnings does, up to the most asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(2), (one, other, most) => {
        const edits = byTable(one, other);
        expect(editsBetween(one, other, most)).toBe(edits <= most ? edits : Infinity);
      }),
      { numRuns: 2000 },
    );
  });
});
