/** A word of a text: `text` in normal form (see tokenise), `start` and `end` as UTF-16 offsets into the original. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const PART = /[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200d\u2060]/u;
/** Whether a character below U+0080 is part of a word. */
const ASCII_PARTS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(PART.test(String.fromCharCode(code))),
);
const IGNORABLE = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;
const ASCII = /^[a-z0-9_]*$/;
const DIGITS = /^\p{N}+$/u;
const APOSTROPHES = new Set(["'", '’', 'ʼ']);

/** Letters that Unicode does not decompose, as most keyboards write them. */
const PLAIN_LETTERS = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

const DOTTED_ENDINGS = new Set(['js', 'net', 'io', 'ai', 'py', 'com']);
const SLASHED_WORDS = new Set([
  'ci/cd',
  'tcp/ip',
  'a/b',
  'i/o',
  'pl/sql',
  's/4hana',
  'n/a',
  '24/7',
  'and/or',
]);

function fold(run: string): string {
  const lower = run.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(IGNORABLE, '').toLowerCase();
  return bare.replace(/[øłđðþßæœı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** The text of two runs that are written with `mark` between them, where they are one word; else null. */
function joined(left: Token, mark: string, right: string): string | null {
  if (mark === '.') {
    if (DOTTED_ENDINGS.has(right) || (DIGITS.test(left.text) && DIGITS.test(right)))
      return `${left.text}.${right}`;
    const abbreviation =
      right.length === 1 && left.end - left.start <= 5 && /^(\p{L}|\p{L}\.\p{L}|ph)$/u.test(left.text);
    return abbreviation ? `${left.text}.${right}` : null;
  }
  if (mark === '/') {
    const both = `${left.text}/${right}`;
    return SLASHED_WORDS.has(both) ? both : null;
  }
  if (!APOSTROPHES.has(mark)) return null;
  return right === 's' ? left.text : left.text + right;
}

/** Where the characters from `at` on end that are part of a word, or (`isPart` false) of none. A pattern takes twice the time. */
function endOfRun(text: string, at: number, isPart: boolean): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const character = code < 128 ? '' : String.fromCodePoint(text.codePointAt(end) ?? 0);
    if ((code < 128 ? ASCII_PARTS[code] === 1 : PART.test(character)) !== isPart) break;
    end += character.length || 1;
  }
  return end;
}

/**
 * Splits a text into words, in order: lower-cased, diacritics and width folded, apostrophes dropped (`bachelor's` is
 * `bachelor`). Hyphens and slashes separate. What would lose its meaning stays whole: `c++`, `c#`, `.net`, `node.js`,
 * `3.5`, `e.g`, `ci/cd`. Takes time linear in the text's length.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = endOfRun(text, 0, false); at < text.length; at = endOfRun(text, at, false)) {
    let start = at;
    let end = (at = endOfRun(text, start, true));
    let word = fold(text.slice(start, end));
    if (word === '') continue;
    const last = tokens.at(-1);
    if (last?.end === start - 1) {
      const whole = joined(last, text.charAt(start - 1), word);
      if (whole !== null && whole.length <= 64) {
        last.text = whole;
        last.end = end;
        continue;
      }
    }
    if (word === 'net' && text.charAt(start - 1) === '.' && last?.end !== start - 1) {
      word = '.net';
      start -= 1;
    } else if (text.startsWith('++', end)) {
      word += '++';
      end += 2;
    } else if (text.charAt(end) === '#' && word.length === 1) {
      word += '#';
      end += 1;
    }
    tokens.push({ text: word, start, end });
  }
  return tokens;
}
