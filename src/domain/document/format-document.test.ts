import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentContent } from './document-content.ts';
import { formatDocument } from './format-document.ts';
import { parseDocument } from './parse-document.ts';
import type { RoleDocument } from './role-document.ts';

const seeds = '../shared/seeds';
const skills = {
  find: (sentence: string) => (sentence.includes('Kafka') ? [{ id: 'kafka', start: 0, end: 1 }] : []),
};

function parse(text: string): RoleDocument {
  return parseDocument({ file: 'roles/some-role.md', text }, skills).document;
}

function expectRoundTrip(text: string): void {
  const document = parse(text);
  const formatted = formatDocument(document);
  const again = parse(formatted);
  expect(documentContent(again)).toEqual(documentContent(document));
  expect(formatDocument(again)).toBe(formatted);
}

const headings = fc.constantFrom(
  ...[
    'Role Definition',
    'Entry Point From:',
    'Advancement To',
    'Lateral Moves',
    'Primary Functions',
    'Hard Skills',
  ],
  ...[
    'Soft Skills',
    'Education',
    'Minimum',
    'Preferred:',
    'Fields of Study',
    'Typical Experience Range:',
    'Benefits',
  ],
  ...[
    '## Skills',
    '**Soft Skills**',
    'Experience',
    '---',
    '===',
    '- **Preferred:**',
    'Salary: $10 - $20/hr',
    'Tags',
  ],
);
const words = fc.constantFrom(
  ...[
    'Senior',
    'Engineer',
    'and',
    'Kafka',
    '**bold**',
    '*',
    '_',
    '`code`',
    '\\',
    '[',
    '](x)',
    '<!--',
    '-->',
    '>',
    '#',
  ],
  ...[
    '3-5 years',
    ':',
    'API Design:',
    '/',
    ',',
    ';',
    '(SRE)',
    '$90,000',
    '- ',
    '•',
    '1.',
    'o ',
    '"',
    "'",
    '\u00a0',
    '|',
  ],
  ...[
    'the',
    'you',
    'are',
    '.',
    'Hard Skills',
    'Director, Cloud',
    '~',
    '?',
    '&',
    '[ ] ',
    '```',
    '\\*',
    '__x__',
    '{',
    '—',
    '<b>x</b>',
    '<li>',
    '</p>',
    '<h2>',
    '&lt;b>',
    '&amp;',
    'Notes:',
  ],
);
const line = fc.oneof(
  headings,
  fc
    .tuple(
      fc.constantFrom('', '- ', '  • ', '* ', '1. ', '    - ', '> ', '# ', '\t'),
      fc.array(words, { maxLength: 8 }),
    )
    .map(([lead, texts]) => lead + texts.join(' ')),
  fc.constant(''),
);
const documents = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('formatDocument', () => {
  it('gives what parses to the same document, whatever the document says', () => {
    fc.assert(fc.property(documents, expectRoundTrip), { numRuns: 1500 });
  });

  it('gives what parses to the same document for arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectRoundTrip), { numRuns: 500 });
  });

  describe.skipIf(!existsSync(seeds))('on published documents', () => {
    const files = existsSync(seeds) ? readdirSync(seeds) : [];
    it.each(files)('keeps all of %s', (file) => {
      expectRoundTrip(readFileSync(`${seeds}/${file}`, 'utf8'));
    });
  });
});
