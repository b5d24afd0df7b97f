import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { limits } from './limits.ts';
import { parseDocument } from './parse-document.ts';

function problems(text: string): Diagnostic[] {
  return parseDocument({ file: 'roles/diver.md', text }, { find: () => [] }).document.diagnostics;
}

const skills = 'Diver\n\n## Hard Skills\n';
const numbers = (count: number, mark = ''): string[] =>
  Array.from({ length: count }, (_, at) => `${mark}a${at}`);

describe('limits', () => {
  it.each([
    ['a document', 'kelp '.repeat(limits.document), 'document-too-large', 1, limits.line + 1],
    ['lines', '\n'.repeat(limits.lines), 'document-too-large', limits.lines, 1],
    ['a line', `\n${'x'.repeat(limits.line + 1)}`, 'line-too-long', 2, limits.line + 1],
    ['an entry', `${skills}- ${'x'.repeat(limits.text + 1)}`, 'line-too-long', 4, 3],
    ['a title', `\n# ${'x'.repeat(limits.name + 1)}`, 'line-too-long', 2, 3],
    ['a tag', `---\ntags: [a, ${'x'.repeat(limits.name + 1)}]\n---`, 'line-too-long', 2, 7],
    ['tags', `---\ntags: [${numbers(limits.names + 1).join(', ')}]\n---`, 'too-many-entries', 2, 7],
    ['aliases', `---\nalias: ${numbers(limits.names + 1).join(', ')}\n---`, 'too-many-entries', 2, 8],
    [
      'entries of a section',
      skills + numbers(limits.entriesPerSection + 1, '- ').join('\n'),
      'too-many-entries',
      4 + limits.entriesPerSection,
      3,
    ],
    [
      'lines before the first section',
      numbers(limits.preambleLines + 1, '- ').join('\n'),
      'too-many-entries',
      limits.preambleLines + 1,
      3,
    ],
    [
      'front matter',
      `---\n${'tags: [a]\n'.repeat(limits.frontMatterLines)}---`,
      'front-matter-unclosed',
      1,
      1,
    ],
    [
      'bullets within bullets',
      skills +
        numbers(limits.bulletDepth + 1)
          .map((text, at) => `${' '.repeat(at)}- ${text}`)
          .join('\n'),
      'nesting-too-deep',
      4 + limits.bulletDepth,
      3 + limits.bulletDepth,
    ],
    [
      'all of the experience',
      `Diver\n\n## Typical Experience Range\n${`- ${'x'.repeat(limits.text - 9)}\n`.repeat(2)}`,
      'line-too-long',
      4,
      3,
    ],
  ])('report what is past the limit of %s, where it stands, with a hint', (_, text, code, line, column) => {
    const found = problems(text).filter((problem) => problem.code === code);
    expect(found.map((problem) => [problem.line, problem.column])).toContainEqual([line, column]);
    for (const { hint } of found) expect(hint ?? '').not.toBe('');
  });

  it('let through what is at the limit', () => {
    const text = [
      `---\ntitle: ${'t'.repeat(limits.name)}\ntags: [${numbers(limits.names).join(', ')}]\n---`,
      '## Hard Skills',
      `- ${'x'.repeat(limits.text)}`,
      ...numbers(limits.entriesPerSection - 1, '- '),
    ].join('\n');
    const codes = problems(text).map(({ code }) => code);
    expect(codes.filter((code) => /too-|unclosed/.test(code))).toEqual([]);
  });

  it('are those that CODES.md lists', () => {
    const [, table = ''] = readFileSync('CODES.md', 'utf8').split('### Limits');
    const listed = [...(table.split('\n## ')[0] ?? '').matchAll(/\| +(\d[\d,]*)/g)];
    const values = listed.map(([, figure = '']) => Number(figure.replaceAll(',', '')));
    expect(values.sort((a, b) => a - b)).toEqual(Object.values(limits).sort((a, b) => a - b));
  });
});
