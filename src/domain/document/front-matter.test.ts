import { describe, expect, it } from 'vitest';
import { cleanLines } from './clean-lines.ts';
import { DiagnosticList } from './diagnostic-list.ts';
import { takeFrontMatter } from './front-matter.ts';

function read(text: string): { values: Record<string, unknown>; codes: string[]; body: string[] } {
  const found = new DiagnosticList();
  const { entries, body } = takeFrontMatter(cleanLines(text, found), found);
  return {
    values: Object.fromEntries(entries.map(({ key, value }) => [key, value])),
    codes: found.toArray().map(({ code }) => code),
    body: body.map((line) => line.text),
  };
}

describe('takeFrontMatter', () => {
  it.each<[string, unknown]>([
    ['a: plain words # comment', 'plain words'],
    ['a: C# and F#', 'C# and F#'],
    ['a: "quoted: # \\"text\\"" # comment', 'quoted: # "text"'],
    ["a: 'it''s'", "it's"],
    ['a: [one, "two, three", four]', ['one', 'two, three', 'four']],
    ['a: []', []],
    ['a: [one,\n  two,\n]', ['one', 'two']],
    ['a:\n  - one\n  - "two" # comment\n\n  - three', ['one', 'two', 'three']],
    ['a:\n- one\n- two', ['one', 'two']],
    ['a: wrapped\n  text', 'wrapped text'],
    ['a:', null],
    ['a: ~', null],
    ['a: https://example.org/x', 'https://example.org/x'],
    ['A : spaced', 'spaced'],
  ])('reads %j', (line, value) => {
    expect(read(`---\n${line}\n---\nbody`)).toEqual({ values: { a: value }, codes: [], body: ['body'] });
  });

  it.each(['a: "open', 'a: [one', 'a: [one [two]]', 'a: "x" y', 'a: {b: c}', 'a: |\n  text', 'a: &anchor x'])(
    'reports %j',
    (line) => {
      expect(read(`---\n${line}\n---`)).toMatchObject({
        values: { a: null },
        codes: ['front-matter-bad-value'],
      });
    },
  );

  it('takes a rule at the top of a page for no front matter', () => {
    expect(read('---\nA Page About Kelp\n\n---\n').body).toHaveLength(5);
  });

  it('ends unclosed front matter where text begins', () => {
    expect(read('---\ntitle: Diver\n\n## Role Definition\n')).toEqual({
      values: { title: 'Diver' },
      codes: ['front-matter-unclosed'],
      body: ['## Role Definition', ''],
    });
  });

  it('lets the first of two equal keys count, and passes over other lines', () => {
    expect(read('---\na: 1\nwhat is this\na: 2\n---')).toMatchObject({
      values: { a: '1' },
      codes: ['front-matter-bad-line', 'front-matter-repeated-key'],
    });
  });
});
