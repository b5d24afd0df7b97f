import { type AbbreviationFit, abbreviationFit } from './abbreviation-fit.ts';
import { type IndexedEntry, wordsOf } from './named-entry.ts';
import type { QueryTerms } from './query-terms.ts';

/** Kinds of fit between a query and an entry; a greater one goes before any closeness or score. */
export const fitTiers = {
  title: 8,
  alias: 7,
  /** `sre`, unless it is a word itself. */
  initials: 6,
  everyWord: 5,
  beginning: 4,
  words: 3,
  abbreviation: 2,
  typo: 1,
  someWords: 0,
} as const;

/** The kind of fit of a query, put together in `asked`, whose every word is met; `found` are words that a search for them found, here or in other entries. */
export function wordTier(
  { names: [title = []], joined: [name = '', ...aliases] }: IndexedEntry,
  asked: string,
  found: ReadonlySet<string>,
  isExact: boolean,
): number {
  if (name === asked) return fitTiers.title;
  if (aliases.includes(asked)) return fitTiers.alias;
  if (title.every((word) => found.has(word))) return fitTiers.everyWord;
  if (name.startsWith(asked)) return fitTiers.beginning;
  return isExact ? fitTiers.words : fitTiers.typo;
}

/** A query read as an abbreviation of one of an entry's names. `distance` tells how far the name goes beyond the query, from 0 on. */
export interface ShortFit extends AbbreviationFit {
  distance: number;
  name: readonly string[];
}

/** What it counts that only an alias fits, and that a role has no document. */
const aliasDistance = 1.5;
const mentionedDistance = 1.5;

/** The closest reading of a query as an abbreviation of the title or an alias, or null. */
export function shortFit({ entry, names }: IndexedEntry, asked: readonly string[]): ShortFit | null {
  let best: ShortFit | null = null;
  for (const [at, name] of names.entries()) {
    const fit = abbreviationFit(asked, name);
    if (fit === null) continue;
    const distance = fit.unmet + (at === 0 ? 0 : aliasDistance) + (entry.documented ? 0 : mentionedDistance);
    if (best === null || distance < best.distance) best = { ...fit, distance, name };
  }
  return best;
}

/** The words of an entry that a query met, with how many of their first letters were typed: all of a word with a typo. */
export function matchedLetters(
  { entry, names }: IndexedEntry,
  { terms }: QueryTerms,
  found: ReadonlySet<string>,
  short: ShortFit | null,
): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  for (const [at, word] of short?.name.entries() ?? []) {
    const count = short?.letters[at] ?? 0;
    if (count > 0) letters.set(word, count);
  }
  const own = new Set([...names.flat(), ...[entry.family ?? '', ...entry.tags].flatMap(wordsOf)]);
  for (const word of own) {
    if (!found.has(word)) continue;
    const typed = terms.filter((term) => word.startsWith(term)).map((term) => term.length);
    letters.set(word, typed.length === 0 ? word.length : Math.max(...typed));
  }
  return letters;
}
