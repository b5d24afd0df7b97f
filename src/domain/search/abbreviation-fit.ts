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

/** Whether a query may be an abbreviation at all, of whatever name. */
export function mayAbbreviate(asked: readonly string[]): boolean {
  const length = asked.reduce((sum, word) => sum + word.length, 0);
  return length >= 2 && length <= longestAbbreviation;
}

/**
 * Reads a query as the beginnings of a name's words, in the order of the name: `sre`, `s r e`, `sirel` and `reeng` all stand for
 * "site reliability engineer"; each word of the query begins with a new word of the name. Of all readings the one that leaves the fewest
 * words unmet, small words such as "of" apart. Null where there is none, and for a query that is longer than an abbreviation or a
 * single letter.
 */
export function abbreviationFit(asked: readonly string[], name: readonly string[]): AbbreviationFit | null {
  const letters = asked.join('');
  if (!mayAbbreviate(asked) || !areWithin(letters, name)) return null;
  const words = name.slice(0, mostWords);
  const breaks = breaksOf(asked);

  // Filled from the last word and letter backwards: a cell reads the letters from `from` on in the words from `at` on.
  const row = words.length + 1;
  const unmet = new Int16Array((letters.length + 1) * row).fill(impossible);
  const taken = new Uint8Array(unmet.length);
  unmet[unmet.length - 1] = 0;
  for (let from = letters.length; from >= 0; from -= 1)
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = words[at] ?? '';
      const cell = from * row + at;
      let least = (unmet[cell + 1] ?? impossible) + priceOf(word, from);
      for (let count = 1; from + count <= letters.length; count += 1) {
        if (word[count - 1] !== letters[from + count - 1]) break;
        const rest = unmet[cell + count * row + 1] ?? impossible;
        if (rest < least) {
          least = rest;
          taken[cell] = count;
        }
        if (breaks.has(from + count)) break;
      }
      unmet[cell] = Math.min(least, impossible);
    }

  const found = unmet[0] ?? impossible;
  if (found === impossible) return null;
  const given: number[] = [];
  for (let at = 0, from = 0; at < words.length; at += 1) {
    const count = taken[from * row + at] ?? 0;
    given.push(count);
    from += count;
  }
  return { unmet: found + name.length - words.length, letters: given };
}

/** More than any name leaves unmet. */
const impossible = 1000;

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
