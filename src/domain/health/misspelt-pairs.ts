import type { RoleNode } from '#domain/graph/career-graph.ts';

/** A title's words as they are compared. */
export interface ComparedTitle {
  role: RoleNode;
  words: readonly string[];
}

/** Shorter words are too often one letter apart without a slip: UI and UX, Data and Date. */
const SHORTEST = 6;
/** A real corpus has two or three words in one bucket; past this, only the first are compared with one another. */
const LARGEST_BUCKET = 20;

/**
 * Pairs of titles that differ in one word by one slip of the hand: a letter left out, added, changed, or two in the wrong order. A
 * slip keeps the first letter, and a misspelt word stands in one title only; two words that several titles use are two words.
 */
export function misspeltPairs(titles: readonly ComparedTitle[]): [RoleNode, RoleNode][] {
  const byWord = new Map<string, ComparedTitle[]>();
  const byTitle = new Map<string, ComparedTitle>();
  for (const title of titles) {
    byTitle.set(title.words.join(' '), title);
    for (const word of new Set(title.words)) {
      const users = byWord.get(word);
      if (users) users.push(title);
      else byWord.set(word, [title]);
    }
  }
  const pairs = new Map<string, [RoleNode, RoleNode]>();
  for (const [word, slips] of slipsAmong([...byWord.keys()])) {
    const [rare, ...others] = byWord.get(word) ?? [];
    if (rare === undefined || others.length > 0) continue;
    for (const slip of slips) {
      const other = byTitle.get(rare.words.map((own) => (own === word ? slip : own)).join(' '));
      if (other === undefined) continue;
      const [a, b] = rare.role.id < other.role.id ? [rare.role, other.role] : [other.role, rare.role];
      pairs.set(`${a.id} ${b.id}`, [a, b]);
    }
  }
  return [...pairs.values()];
}

/**
 * For each word, the others that are one slip away. Found by symmetric deletion (Garbe 2012): words one slip apart become equal when
 * each loses at most one letter.
 */
function slipsAmong(words: readonly string[]): Map<string, Set<string>> {
  const buckets = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST - 1 || !/^\p{L}+$/u.test(word)) continue;
    for (const key of new Set([word, ...deletions(word)])) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(word);
      else buckets.set(key, [word]);
    }
  }
  const slips = new Map<string, Set<string>>();
  for (const bucket of buckets.values()) {
    const compared = bucket.slice(0, LARGEST_BUCKET);
    for (const a of compared) {
      for (const b of compared) if (isOneSlip(a, b)) slips.set(a, (slips.get(a) ?? new Set()).add(b));
    }
  }
  return slips;
}

function deletions(word: string): string[] {
  return Array.from(word.slice(1), (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** Whether one insertion, deletion, change or swap of neighbours turns `a` into `b`, past the first letter. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || long.length < SHORTEST || !long.startsWith(short.charAt(0))) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}
