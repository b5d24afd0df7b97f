import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMovePhrase } from './read-move-phrase.ts';
import { titleWords } from './title-words.ts';

const FILE = '../shared/title-cases/dev.jsonl';

interface WorkedCase {
  text: string;
  roles: string[];
  qualifier: string | null;
  accept?: string[][];
}

const compared = (roles: readonly string[]): Set<string> =>
  new Set(roles.map((role) => titleWords(role).join(' ')));
const plain = (text: string | null): string | null =>
  text
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() ?? null;

/** Agreement with the best of the readings that are right. */
function score({ text, roles, accept = [], qualifier }: WorkedCase) {
  const read = readMovePhrase(text);
  const got = compared(read.roles);
  const readings = [roles, ...accept].map((reading) => {
    const want = compared(reading);
    const hits = [...want].filter((role) => got.has(role)).length;
    return { hits, misses: want.size - hits, extra: got.size - hits };
  });
  const [best] = readings.sort((one, other) => one.misses + one.extra - other.misses - other.extra);
  return {
    ...(best ?? { hits: 0, misses: 0, extra: 0 }),
    isQualified: plain(read.qualifier) === plain(qualifier),
  };
}

describe.skipIf(!existsSync(FILE))('the worked readings of move phrases', () => {
  it('are met: role F1 at least 0.98, exact readings at least 96 %, qualifiers at least 96 %', () => {
    const cases = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as WorkedCase);
    const scores = cases.map(score);
    const sum = (pick: (one: ReturnType<typeof score>) => number): number =>
      scores.reduce((total, one) => total + pick(one), 0);
    const hits = sum((one) => one.hits);
    const f1 = (2 * hits) / (2 * hits + sum((one) => one.misses + one.extra));
    const exact = sum((one) => Number(one.misses + one.extra === 0)) / cases.length;
    const qualified = sum((one) => Number(one.isQualified)) / cases.length;
    console.info(
      `${cases.length} phrases: role F1 ${f1.toFixed(4)}, exact ${(exact * 100).toFixed(1)} %, qualifiers ${(qualified * 100).toFixed(1)} %`,
    );
    expect(f1).toBeGreaterThanOrEqual(0.98);
    expect(exact).toBeGreaterThanOrEqual(0.96);
    expect(qualified).toBeGreaterThanOrEqual(0.96);
  });
});
