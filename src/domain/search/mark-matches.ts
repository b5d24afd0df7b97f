import { foldSpelling } from '#domain/skills/fold-spelling.ts';
import { tokenise } from './tokenise.ts';

/** A stretch of a text; `match` where its words are among those that were searched for. */
export interface MarkedPart {
  text: string;
  match: boolean;
}

/**
 * Cuts a text into stretches that match and stretches that do not, for highlighting. `letters` are words in the normal form of
 * `wordsOf` with how many of their first letters match, such as a hit's `matched`. The parts in order make up the text.
 */
export function markMatches(text: string, letters: ReadonlyMap<string, number>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { text: word, start, end } of tokenise(text)) {
    const count = letters.get(foldSpelling(word)) ?? 0;
    if (count === 0) continue;
    // A word whose normal form has other letters than the text (ß, combining accents) is marked as a whole.
    const matchEnd = word.length === end - start ? Math.min(start + count, end) : end;
    if (start > done) parts.push({ text: text.slice(done, start), match: false });
    parts.push({ text: text.slice(start, matchEnd), match: true });
    done = matchEnd;
  }
  if (done < text.length) parts.push({ text: text.slice(done), match: false });
  return parts;
}
