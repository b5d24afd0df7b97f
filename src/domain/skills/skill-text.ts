import { tokenise, type Token } from '#domain/search/tokenise.ts';
import { foldSpelling } from './fold-spelling.ts';

/** How two neighbouring words are tied: as one phrase, by a mark that lists, by other marks within a sentence, or not. */
export type Gap = 'phrase' | 'slash' | 'ampersand' | 'comma' | 'list' | 'break';

/** A word of a sentence: `key` for comparing, `raw` as written; `gap` is what stands between it and the word before. */
export interface SkillWord {
  key: string;
  raw: string;
  start: number;
  end: number;
  gap: Gap;
}

/** Longer gaps are rules and decoration; this also keeps the work per word constant. */
const LONGEST_GAP = 12;
const PHRASE = /^(?:\s*|\s?[-‐‑]\s?)$/;
const LIST = /^[\s,;:/()[\]|•·+"'“”‘’–—-]*$/;

function gapBetween(sentence: string, from: Token | undefined, to: Token): Gap {
  if (from === undefined) return 'break';
  const length = to.start - from.end;
  if (length > LONGEST_GAP) return 'break';
  // Nearly all words of a text follow a space, or a comma and a space.
  if (length === 1 && sentence[from.end] === ' ') return 'phrase';
  if (length === 2 && sentence.startsWith(', ', from.end)) return 'comma';
  const between = sentence.slice(from.end, to.start);
  if (PHRASE.test(between)) return 'phrase';
  const mark = between.trim();
  if (mark === '/') return 'slash';
  if (mark === '&') return 'ampersand';
  if (mark === ',') return 'comma';
  const listed =
    from.text === 'e.g' || from.text === 'i.e' || from.text === 'incl' ? between.replace('.', '') : between;
  return LIST.test(listed) ? 'list' : 'break';
}

/** Splits a sentence into words that know how they hang together. */
export function readWords(sentence: string): SkillWord[] {
  let before: Token | undefined;
  return tokenise(sentence).map((token) => {
    const word = {
      key: foldSpelling(token.text),
      raw: sentence.slice(token.start, token.end),
      start: token.start,
      end: token.end,
      gap: gapBetween(sentence, before, token),
    };
    before = token;
    return word;
  });
}
