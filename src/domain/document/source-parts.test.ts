import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceParts } from './source-parts.ts';

const links = (source: string) => sourceParts(source).flatMap(({ href }) => href ?? []);

it('finds the addresses in a source and keeps the words around them', () => {
  expect(sourceParts('Handbook (https://example.com/roles/a?b=c), 2024')).toEqual([
    { text: 'Handbook (', href: null },
    { text: 'https://example.com/roles/a?b=c', href: 'https://example.com/roles/a?b=c' },
    { text: '), 2024', href: null },
  ]);
  expect(links('https://a.example, https://b.example:8443/x.')).toEqual([
    'https://a.example',
    'https://b.example:8443/x',
  ]);
});

it.each([
  'example.com/roles/a',
  'http://example.com',
  'javascript:alert(1)//https:/x',
  'https://',
  'https://user:pass@example.com/',
  'https://example.com\\@evil.example/',
  'https://-',
  'https://localhost/',
  'https://example.c0m:99999',
  'the wiki',
])('leaves %s as text', (source) => {
  expect(sourceParts(source)).toEqual([{ text: source, href: null }]);
});

it('loses no letter, and links to https alone', () => {
  const pieces = fc.constantFrom('https://', 'a.example', '/', ' ', ',', '@', '.', '\\', 'javascript:', '\n');
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))), (texts) => {
      const source = texts.join('');
      const parts = sourceParts(source);
      expect(parts.map(({ text }) => text).join('')).toBe(source);
      for (const { href } of parts) if (href !== null) expect(new URL(href).protocol).toBe('https:');
    }),
  );
});
