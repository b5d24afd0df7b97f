import { tokenise } from './tokenise.ts';

/** A stretch of a text; `match` where its words are among those that were searched for. */
export interface MarkedPart {
  text: string;
  match: boolean;
}

/**
 * Cuts a text into stretches that match and stretches that do not, for highlighting. `terms` are words in the normal form of
 * tokenise.ts, such as a hit's `matched`. The parts in order make up the text.
 */
export function markMatches(text: string, terms: readonly string[]): MarkedPart[] {
  const wanted = new Set(terms);
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { text: word, start, end } of tokenise(text)) {
    if (!wanted.has(word)) continue;
    if (start > done) parts.push({ text: text.slice(done, start), match: false });
    parts.push({ text: text.slice(start, end), match: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), match: false });
  return parts;
}
