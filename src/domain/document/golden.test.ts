import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';

/**
 * Each folder of golden/ is a case: a document as it comes, and what is read from it. After a wanted change, run with
 * UPDATE_GOLDEN=1 and read the difference.
 */
const root = 'src/domain/document/golden';
const skills = { find: () => [] };

describe('golden documents', () => {
  it.each(readdirSync(root))('%s', (name) => {
    const input = readdirSync(`${root}/${name}`).find((file) => file.startsWith('input.')) ?? 'input.txt';
    const text = readFileSync(`${root}/${name}/${input}`, 'utf8');
    const { document } = parseDocument({ file: `${name}.${input.split('.')[1] ?? ''}`, text }, skills);
    const expected = `${root}/${name}/expected.json`;
    const written = `${JSON.stringify(document, null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(expected, written);
    expect(existsSync(expected), `${expected} is missing`).toBe(true);
    expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
