import { fillers } from './initials-of.ts';

/** How the letters of a query stand for a name. */
export interface AbbreviationFit {
  /** How many of the name's words give no letter, those before the first that does counted twice. */
  unmet: number;
  /** For each word of the name, how many of its first letters the query gives. */
  letters: readonly number[];
}

const longestAbbreviation = 12;
const mostWords = 10;

/**
 * Reads a query as the beginnings of a name's words, in the order of the name: `sre`, `s r e`, `sirel` and `reeng` all stand for
 * "site reliability engineer"; each word of the query begins with a new word of the name. Of all readings the one that leaves the fewest
 * words unmet, small words such as "of" apart. Null where there is none, and for a query that is longer than an abbreviation or a
 * single letter.
 */
export function abbreviationFit(asked: readonly string[], name: readonly string[]): AbbreviationFit | null {
  const letters = asked.join('');
  if (letters.length < 2 || letters.length > longestAbbreviation || !areWithin(letters, name)) return null;
  const words = name.slice(0, mostWords);
  const breaks = breaksOf(asked);

  // Filled from the last word and letter backwards: `known[from][at]` reads the letters from `from` on in the words from `at` on.
  const known: (Reading | null)[][] = [];
  for (let from = letters.length; from >= 0; from -= 1) {
    const row: (Reading | null)[] = [];
    row[words.length] = from === letters.length ? nothing : null;
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = words[at] ?? '';
      const skipped = row[at + 1] ?? null;
      let best: Reading | null = skipped && {
        unmet: skipped.unmet + priceOf(word, from),
        taken: 0,
        next: skipped,
      };
      for (let taken = 1; from + taken <= letters.length; taken += 1) {
        if (word[taken - 1] !== letters[from + taken - 1]) break;
        const next = known[from + taken]?.[at + 1] ?? null;
        if (next && (best === null || next.unmet < best.unmet)) best = { unmet: next.unmet, taken, next };
        if (breaks.has(from + taken)) break;
      }
      row[at] = best;
    }
    known[from] = row;
  }

  const found = known[0]?.[0] ?? null;
  if (found === null) return null;
  const given: number[] = [];
  for (let reading = found; reading.next; reading = reading.next) given.push(reading.taken);
  return { unmet: found.unmet + name.length - words.length, letters: given };
}

interface Reading {
  unmet: number;
  /** Letters that this word gives. */
  taken: number;
  next: Reading | null;
}

const nothing: Reading = { unmet: 0, taken: 0, next: null };

/** Whether the letters stand in the name in this order, the first at the beginning of a word: what most names fail at once. */
function areWithin(letters: string, name: readonly string[]): boolean {
  let met = 0;
  for (const word of name) {
    if (met === 0 && !word.startsWith(letters.charAt(0))) continue;
    for (let at = 0; at < word.length && met < letters.length; at += 1)
      if (word[at] === letters[met]) met += 1;
    if (met === letters.length) return true;
  }
  return false;
}

function breaksOf(asked: readonly string[]): Set<number> {
  let length = 0;
  return new Set(asked.map((word) => (length += word.length)));
}

function priceOf(skipped: string, from: number): number {
  if (fillers.has(skipped)) return 0;
  return from === 0 ? 2 : 1;
}
