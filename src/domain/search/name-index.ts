import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import { mayAbbreviate } from './abbreviation-fit.ts';
import { fieldWords, type IndexedEntry, indexedEntry, type NamedEntry, wordsOf } from './named-entry.ts';
import { initialsOf } from './initials-of.ts';
import { areLettersWithin, letterSet } from './letter-set.ts';
import { fitTiers, matchedLetters, type ShortFit, shortFit } from './name-fit.ts';
import { queryTerms } from './query-terms.ts';
import { type Ranked, rankByWords } from './rank-by-words.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';
import { makeWordIndex, type WordIndex } from './word-index.ts';

/** A found entry. */
export interface NameHit {
  id: string;
  /** The entry's place among those the index was built from. */
  number: number;
  /** Whether every word of the query is met without a typo. */
  isExact: boolean;
  /** The words that the query met, in the normal form of `wordsOf`, with how many of their first letters. */
  matched: ReadonlyMap<string, number>;
}

export interface NameIndex {
  /** The best `limit` entries of those that `allows` lets through, best first; none for an empty query. */
  search(query: string, limit: number, allows?: (number: number) => boolean): NameHit[];
}

const longestQuery = 200;
const mostWords = 12;

/** Of so many of the best by tier and score it is told how far their names go beyond the query. */
const mostCompared = 150;

/** Entries that are indexed between two pauses: about a millisecond's work. */
const entriesAStep = 50;

/**
 * Builds a search over titles, aliases, families and tags. Words are found by their beginning and with a letter or two wrong;
 * `fullstack` finds "Full Stack", `front end` "Frontend", `sre` and `siren` "Site Reliability Engineer". Where some entries meet every
 * word, only those are given. How well a whole name fits goes before how rare the words are (see name-fit.ts); equal ones are ordered
 * by title and id. Any query is safe; of a very long one only the beginning counts.
 */
export function buildNameIndex(entries: readonly NamedEntry[]): NameIndex {
  const steps = nameIndexSteps(entries);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same work in steps of a millisecond or so, for a thread that must stay free for other things in between. */
export function* nameIndexSteps(entries: readonly NamedEntry[]): Generator<undefined, NameIndex> {
  const wordIndex = makeWordIndex();
  const indexed: IndexedEntry[] = [];
  const words = new Set<string>();
  const byInitials = new Map<string, Set<IndexedEntry>>();
  const letterSets = new Int32Array(entries.length);
  for (const [number, entry] of entries.entries()) {
    const each = indexedEntry(entry, number);
    indexed.push(each);
    letterSets[number] = letterSet(each.joined);
    wordIndex.add(fieldWords(each));
    for (const name of each.names) {
      for (const word of name) words.add(word);
      const initials = initialsOf(name);
      const sharing = byInitials.get(initials);
      if (sharing) sharing.add(each);
      else byInitials.set(initials, new Set([each]));
    }
    if (number % entriesAStep === entriesAStep - 1) yield;
  }
  const shortestFirst = [...indexed].sort(
    ({ entry: one }, { entry: other }) =>
      one.title.length - other.title.length ||
      byCodeUnit(one.title, other.title) ||
      byCodeUnit(one.id, other.id),
  );
  const places = new Uint32Array(indexed.length);
  for (const [place, { number }] of shortestFirst.entries()) places[number] = place;
  return nameIndexOf({
    indexed,
    places,
    letterSets,
    byInitials,
    wordIndex,
    vocabulary: buildVocabulary(words),
  });
}

interface IndexParts {
  indexed: readonly IndexedEntry[];
  /** Each entry's place when the shortest titles come first. */
  places: Uint32Array;
  /** The letters of each entry's names: what lacks one of a query's is not abbreviated by it. */
  letterSets: Int32Array;
  byInitials: ReadonlyMap<string, ReadonlySet<IndexedEntry>>;
  wordIndex: WordIndex;
  vocabulary: Vocabulary;
}

function nameIndexOf({
  indexed,
  places,
  letterSets,
  byInitials,
  wordIndex,
  vocabulary,
}: IndexParts): NameIndex {
  return {
    search(query, limit, allows = () => true) {
      const asked = wordsOf(query.slice(0, longestQuery)).slice(0, mostWords);
      if (asked.length === 0 || limit <= 0) return [];
      const joined = asked.join(' ');
      const terms = queryTerms(asked, vocabulary);

      const byWords = (mostEdits: number): Ranked[] => {
        // One or two letters begin a tag of nearly every entry.
        const hits = wordIndex.find(terms.terms, { mostEdits, inNames: joined.length < 3 });
        return rankByWords({ indexed, places, asked, terms, hits, allows }, mostCompared);
      };

      const byLetters = (entries: Iterable<IndexedEntry>, tier: number): Ranked[] => {
        const found: Ranked[] = [];
        for (const each of entries)
          if (allows(each.number) && shortFit(each, asked) !== null)
            found.push({ each, tier, met: asked.length, score: 0, isExact: true, found: nothing });
        return found;
      };
      const abbreviated = (): Ranked[] => {
        if (!mayAbbreviate(asked)) return [];
        const letters = letterSet(asked);
        const may: IndexedEntry[] = [];
        for (let number = 0; number < letterSets.length; number += 1) {
          const each = areLettersWithin(letters, letterSets[number] ?? 0) ? indexed[number] : undefined;
          if (each) may.push(each);
        }
        return byLetters(may, fitTiers.abbreviation);
      };

      // Letters that may become a word are the initials of a role with a document at most.
      const isBeginning = vocabulary.beginsWord(joined);
      const sharing = vocabulary.has(joined) ? [] : [...(byInitials.get(joined) ?? [])];
      const initials = byLetters(
        sharing.filter(({ entry }) => entry.documented || !isBeginning),
        fitTiers.initials,
      );
      const ranked = bestOf(asked.length, limit, {
        initials,
        words: byWords,
        abbreviations: abbreviated,
      });
      return closestOf(ranked, asked)
        .slice(0, limit)
        .map(({ each, isExact, found, short }) => ({
          id: each.entry.id,
          number: each.number,
          isExact,
          matched: matchedLetters(each, terms, found, short),
        }));
    },
  };
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The entries that meet every word: by initials, by words with one letter wrong at most, and, where those without a typo are too few, by
 * abbreviation; else those with two letters wrong, which mends swapped letters, but would take a senior role for a junior one if it
 * came first; else those that meet some words. Each entry once, in the best of its tiers.
 */
function bestOf(
  asked: number,
  limit: number,
  ways: { initials: Ranked[]; words: (mostEdits: number) => Ranked[]; abbreviations: () => Ranked[] },
): Ranked[] {
  const meetsAll = ({ met }: Ranked): boolean => met === asked;
  const some = ways.words(1);
  const met = [...ways.initials, ...some.filter(meetsAll)];
  const isFull = met.filter(({ isExact }) => isExact).length >= limit;
  const all = isFull ? met : [...met, ...ways.abbreviations()];
  if (all.length > 0) return bestOfEach(all);
  const loose = ways.words(2);
  if (loose.some(meetsAll)) return loose.filter(meetsAll);
  return some.length > 0 ? some : loose;
}

function bestOfEach(all: readonly Ranked[]): Ranked[] {
  const best = new Map<IndexedEntry, Ranked>();
  for (const ranked of all) {
    const other = best.get(ranked.each);
    if (!other) best.set(ranked.each, ranked);
    else if (ranked.tier > other.tier)
      best.set(ranked.each, { ...ranked, found: other.found, score: other.score });
  }
  return [...best.values()];
}

/** The best by tier and score, those of one tier in the order of how far their names go beyond the query. */
function closestOf(ranked: Ranked[], asked: readonly string[]): (Ranked & { short: ShortFit | null })[] {
  return ranked
    .sort((one, other) => other.tier - one.tier || other.met - one.met || other.score - one.score)
    .slice(0, mostCompared)
    .map((each) => ({ ...each, short: shortFit(each.each, asked) }))
    .sort(
      (one, other) =>
        other.tier - one.tier ||
        other.met - one.met ||
        (one.short?.distance ?? farthest) - (other.short?.distance ?? farthest) ||
        other.score - one.score ||
        byCodeUnit(one.each.entry.title, other.each.entry.title) ||
        byCodeUnit(one.each.entry.id, other.each.entry.id),
    );
}

const farthest = 1e6;
