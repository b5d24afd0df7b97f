import { foldText } from './fold-text.ts';
import { joinedWords, titleAbbreviations, unchangingWords } from './title-abbreviations.ts';

const TOGETHER = new Map(joinedWords);
const JOINED_STARTS = new Set(joinedWords.map(([apart]) => apart.split(' ')[0]));
const MOST_JOINED = 3;

const LEVELS = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
]);

function join(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    let size = JOINED_STARTS.has(words[at]) ? MOST_JOINED : 0;
    while (size > 0 && !TOGETHER.has(words.slice(at, at + size).join(' '))) size -= 1;
    if (size === 0) joined.push(words[at] ?? '');
    else joined.push(...(TOGETHER.get(words.slice(at, at + size).join(' ')) ?? '').split(' '));
    at += Math.max(1, size);
  }
  return joined;
}

function singular(word: string): string {
  if (word.length < 4 || unchangingWords.has(word) || !/[^su]s$/.test(word) || word.endsWith('is'))
    return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** `II`, `2`, `Level 2` and `L2` at the end of a title are one level, written as a digit. */
function level(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [...words];
  const digit = LEVELS.get(last) ?? /^[l]?([0-9])$/.exec(last)?.[1];
  if (digit === undefined) return [...words];
  const rest = words.slice(0, -1);
  return [...(rest.length > 1 && /^(level|lvl)$/.test(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest), digit];
}

/**
 * The words of a title (or part of one) as they are compared: folded, short forms written out, compounds in one spelling,
 * plurals in the singular, a level at the end as a digit. Punctuation is gone.
 */
export function titleWords(text: string): string[] {
  const written = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const long = level(join(written)).flatMap((word) => {
    const whole = titleAbbreviations.get(word) ?? titleAbbreviations.get(singular(word)) ?? word;
    return whole.split(' ');
  });
  return long.map(singular);
}
