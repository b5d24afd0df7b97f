import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { formatCsv } from './format-csv.ts';
import { readCsv } from './read-csv.ts';
import { hostileTexts } from './trial-scene.ts';

const cellOf = (text: string): string => readCsv(formatCsv([[text]]))[0]![0]!;

describe('CSV', () => {
  it('begins with a byte order mark, quotes cells, doubles quotes, and ends rows with CRLF', () => {
    expect(
      formatCsv([
        ['a', 'b "c"'],
        ['', 'd, e'],
      ]),
    ).toBe('\ufeff"a","b ""c"""\r\n"","d, e"\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tindented',
    ' =1',
    ' \t \u200b\ufeff=1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
  ])('takes the sting out of %j', (text) => {
    expect(cellOf(text)).toMatch(/^'/);
    expect(cellOf(text).replaceAll("'", '')).toBe(text);
  });

  it('takes it out behind a sign that some spreadsheets take for the end of a cell', () => {
    expect(cellOf('Engineer;=1')).toBe("Engineer;'=1");
    expect(cellOf('Engineer\t @A1')).toBe("Engineer\t' @A1");
  });

  it('leaves other text as it is', () => {
    for (const text of ['C++ and C#', "'=quoted", 'a - b', '$100 - $200', 'Sr. @ work; later'])
      expect(cellOf(text)).toBe(text);
  });

  it('comes back as it was, but for apostrophes and what no file may hold', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...hostileTexts));
    const plain = (cell: string) => cleanText(cell).replaceAll("'", '');
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const read = readCsv(formatCsv(rows));
        expect(read.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
    );
  });
});
