import { editsBetween } from './edits-between.ts';

/** The words of an entry by where they stand; repeats count. */
export interface FieldWords {
  title: readonly string[];
  aliases: readonly string[];
  family: readonly string[];
  tags: readonly string[];
}

/** What was found for the terms of a query. Entries are numbers, in the order in which they were added. */
export interface WordHits {
  /** Words that some term met. */
  words: ReadonlySet<string>;
  /** How well each entry fits, 0 for not at all: rare words, short names and whole words count more (BM25). */
  scores: Float64Array;
  /** How each entry meets each of the terms. */
  met: readonly Uint8Array[];
}

/** How an entry meets a term: by no word, by one with a typo, by one that begins with it. */
export const meetings = { none: 0, typo: 1, beginning: 2 } as const;

export interface WordIndex {
  /** Of terms of five letters and more, `mostEdits` letters may be wrong; one of four, none of less. `inNames` looks in titles and aliases alone. */
  find(terms: readonly string[], options: { mostEdits: number; inNames: boolean }): WordHits;
}

export interface WordIndexBuilder {
  add(words: FieldWords): void;
  /** Weighs what was added, in steps of a millisecond or so. */
  finish(): Generator<undefined, WordIndex>;
}

const fields = ['title', 'aliases', 'family', 'tags'] as const satisfies (keyof FieldWords)[];
const boosts = { title: 4, aliases: 2.5, family: 1, tags: 1 } as const;

/** The constants of BM25+: how soon repeats stop to count, how much length counts, and the least that a word counts. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };
const prefixWeight = 0.375;
const typoWeight = 0.45;

const postingsAStep = 5000;
const mostRemembered = 500;

/** The entries that have a word, and, for each, how often in each field. */
interface Counts {
  entries: number[];
  counts: number[];
}

/** The entries that have a word, and what it counts there: in its names, and in all. */
interface Posting {
  entries: readonly number[];
  inNames: Float64Array;
  inAll: Float64Array;
}

/** Collects the words of entries, to find the entries by the beginnings of words and with a letter or two wrong. */
export function wordIndexBuilder(): WordIndexBuilder {
  const byWord = new Map<string, Counts>();
  const lengths = fields.map((): number[] => []);
  let size = 0;
  return {
    add(words) {
      for (const [place, field] of fields.entries()) {
        lengths[place]?.push(new Set(words[field]).size);
        for (const word of words[field]) count(byWord, word, size, place);
      }
      size += 1;
    },
    *finish() {
      const postings = new Map<string, Posting>();
      const means = lengths.map((each) => each.reduce((sum, length) => sum + length, 0) / size);
      let weighed = 0;
      for (const [word, counts] of byWord) {
        postings.set(word, weigh(counts, lengths, means));
        weighed += counts.entries.length;
        if (weighed < postingsAStep) continue;
        weighed = 0;
        yield;
      }
      return wordIndexOf(postings, size);
    },
  };
}

function count(byWord: Map<string, Counts>, word: string, entry: number, place: number): void {
  let known = byWord.get(word);
  if (!known) byWord.set(word, (known = { entries: [], counts: [] }));
  if (known.entries.at(-1) !== entry) {
    known.entries.push(entry);
    known.counts.push(...fields.map(() => 0));
  }
  const at = known.counts.length - fields.length + place;
  known.counts[at] = (known.counts[at] ?? 0) + 1;
}

function weigh({ entries, counts }: Counts, lengths: readonly number[][], means: readonly number[]): Posting {
  const inNames = new Float64Array(entries.length);
  const inAll = new Float64Array(entries.length);
  for (const [place, field] of fields.entries()) {
    const ofField = lengths[place] ?? [];
    const countOf = (at: number): number => counts[at * fields.length + place] ?? 0;
    const holders = entries.reduce((sum, _, at) => sum + Number(countOf(at) > 0), 0);
    if (holders === 0) continue;
    const rarity = Math.log(1 + (ofField.length - holders + 0.5) / (holders + 0.5));
    const mean = means[place] ?? 1;
    for (const [at, entry] of entries.entries()) {
      const times = countOf(at);
      if (times === 0) continue;
      const length = 1 - bm25.b + (bm25.b * (ofField[entry] ?? 0)) / mean;
      const weight = boosts[field] * rarity * (bm25.d + (times * (bm25.k + 1)) / (times + bm25.k * length));
      inAll[at] = (inAll[at] ?? 0) + weight;
      if (field === 'title' || field === 'aliases') inNames[at] = (inNames[at] ?? 0) + weight;
    }
  }
  return { entries, inNames, inAll };
}

/** A word that meets a term, and what it counts beside the term itself. */
interface Meeting {
  word: string;
  weight: number;
  kind: number;
}

function wordIndexOf(postings: ReadonlyMap<string, Posting>, size: number): WordIndex {
  const sorted = [...postings.keys()].sort();
  const remembered = new Map<string, readonly Meeting[]>();
  const meetingsOf = (term: string, mostEdits: number): readonly Meeting[] => {
    const key = `${mostEdits} ${term}`;
    const known = remembered.get(key) ?? findMeetings(sorted, term, mostEdits);
    // Words that stay while the next is typed are looked up once.
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, known);
    return known;
  };
  return {
    find(terms, { mostEdits, inNames }) {
      const words = new Set<string>();
      const scores = new Float64Array(size);
      const met = terms.map((term) => {
        const edits = term.length < 4 ? 0 : term.length < 5 ? Math.min(1, mostEdits) : mostEdits;
        const kinds = new Uint8Array(size);
        for (const { word, weight, kind } of meetingsOf(term, edits)) {
          const posting = postings.get(word);
          if (!posting) continue;
          words.add(word);
          const weights = inNames ? posting.inNames : posting.inAll;
          for (let at = 0; at < weights.length; at += 1) {
            const counted = weights[at] ?? 0;
            if (counted === 0) continue;
            const entry = posting.entries[at] ?? 0;
            scores[entry] = (scores[entry] ?? 0) + weight * counted;
            if (kind > (kinds[entry] ?? 0)) kinds[entry] = kind;
          }
        }
        return kinds;
      });
      return { words, scores, met };
    },
  };
}

function findMeetings(sorted: readonly string[], term: string, mostEdits: number): Meeting[] {
  const found: Meeting[] = [];
  for (let at = firstFrom(sorted, term); sorted[at]?.startsWith(term) === true; at += 1) {
    const word = sorted[at] ?? '';
    const beyond = word.length - term.length;
    const weight = beyond === 0 ? 1 : (prefixWeight * word.length) / (word.length + 0.3 * beyond);
    found.push({ word, weight, kind: meetings.beginning });
  }
  if (mostEdits === 0) return found;
  for (const word of sorted) {
    const edits = editsBetween(term, word, mostEdits);
    if (edits > mostEdits || word.startsWith(term)) continue;
    found.push({ word, weight: (typoWeight * word.length) / (word.length + edits), kind: meetings.typo });
  }
  return found;
}

/** The place of the first of these sorted words that is not before this one. */
export function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
