import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentContent } from './document-content.ts';
import { formatDocument } from './format-document.ts';
import { parseDocument } from './parse-document.ts';
import type { RoleDocument } from './role-document.ts';

/**
 * Each folder of pathological/ is a case: a document nobody should write, as `input.txt` or, where it is large or odd, as a
 * `recipe.json` of its parts, and a summary of what is read from it. After a wanted change, run with UPDATE_GOLDEN=1 and read the
 * difference.
 */
const root = 'src/domain/document/pathological';

/** A text, or one that is repeated: `{n}` counts from 1, `{indent}` is a space less than that. */
type Part = string | { times: number; text: string };

function write(part: Part): string {
  if (typeof part === 'string') return part;
  const { times, text } = part;
  if (!text.includes('{')) return text.repeat(times);
  return Array.from({ length: times }, (_, index) =>
    text.replaceAll('{n}', String(index + 1)).replaceAll('{indent}', ' '.repeat(index)),
  ).join('');
}

function inputOf(name: string): string {
  const recipe = `${root}/${name}/recipe.json`;
  if (!existsSync(recipe)) return readFileSync(`${root}/${name}/input.txt`, 'utf8');
  return (JSON.parse(readFileSync(recipe, 'utf8')) as Part[]).map(write).join('');
}

function parse(text: string): RoleDocument {
  return parseDocument({ file: 'roles/diver.md', text }, { find: () => [] }).document;
}

/** Long texts and lists by their ends and lengths. */
function summary(value: unknown): unknown {
  if (typeof value === 'string' && value.length > 300)
    return `${value.slice(0, 60)} … ${value.slice(-20)} (${value.length} characters)`;
  if (Array.isArray(value)) {
    const items = value.map(summary);
    return items.length <= 20
      ? items
      : [...items.slice(0, 4), `… ${items.length} in all …`, ...items.slice(-2)];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, summary(part)]));
}

describe('pathological documents', () => {
  it.each(readdirSync(root))('%s', (name) => {
    const text = inputOf(name);
    const document = parse(text);

    const expected = `${root}/${name}/expected.json`;
    const written = `${JSON.stringify(summary(document), null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(expected, written);
    expect(existsSync(expected), `${expected} is missing`).toBe(true);
    expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));

    const formatted = formatDocument(document);
    const again = parse(formatted);
    expect(documentContent(again)).toEqual(documentContent(document));
    expect(formatDocument(again)).toBe(formatted);

    const lines = text.split(/\r\n|\r|\n/);
    for (const { line, column, message } of document.diagnostics) {
      expect(line, message).toBeGreaterThan(0);
      expect(column, message).toBeGreaterThan(0);
      expect(column, message).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
    }
  });

  it('are twenty-five at least, each with a summary of its own', () => {
    const all = readdirSync(root).map((name) => readFileSync(`${root}/${name}/expected.json`, 'utf8'));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(25);
  });
});
