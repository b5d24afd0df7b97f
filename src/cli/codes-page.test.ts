import { diagnosticCodes } from '#domain/document/diagnostic-codes.ts';
import { healthCodes } from '#domain/health/health-codes.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Section → code → severity, as the tables of CODES.md have them. */
const page = new Map(
  readFileSync('CODES.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      /^\w+/.exec(section)?.[0] ?? '',
      new Map(
        [...section.matchAll(/^\| `([a-z0-9-]+)` +\| (error|warning|info) +\| [^|]+\| [^|]+\|$/gm)].map(
          ([, code = '', severity = '']) => [code, severity],
        ),
      ),
    ]),
);
const pageOf = (section: string): Record<string, string> => Object.fromEntries(page.get(section) ?? []);
const severities = (codes: Record<string, { severity: string }>) =>
  Object.fromEntries(Object.entries(codes).map(([code, { severity }]) => [code, severity]));

/** Codes that are written where they are reported, with their severity, in some folders of src. */
function writtenIn(...folders: string[]): Record<string, string> {
  const codes = folders.flatMap((folder) =>
    readdirSync(join('src', folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join('src', folder, name), 'utf8'))
      .flatMap((text) => [...text.matchAll(/\bcode: '([a-z0-9-]+)',\s+severity: '(error|warning|info)'/g)]),
  );
  return Object.fromEntries(codes.map(([, code = '', severity = '']) => [code, severity]));
}

describe('CODES.md', () => {
  it('has every code of documents and of the folder, with its severity', () => {
    expect(pageOf('Documents')).toEqual({
      ...severities(diagnosticCodes),
      ...writtenIn('domain/pay', 'cli'),
    });
  });

  it('has every code of references', () => {
    const found = writtenIn('domain/graph');
    expect(Object.keys(found)).toContain('role-claimed-twice');
    expect(pageOf('References')).toEqual(found);
  });

  it('has every code of ladder health, in the order of a report', () => {
    expect(Object.entries(pageOf('Ladder'))).toEqual(Object.entries(severities(healthCodes)));
  });
});
