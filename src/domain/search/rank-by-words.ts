import { fitTiers, wordTier } from './name-fit.ts';
import type { IndexedEntry } from './named-entry.ts';
import { countMet, type QueryTerms } from './query-terms.ts';
import { meetings, type WordHits } from './word-index.ts';

/** An entry that fits a query, with all that its order among others depends on. */
export interface Ranked {
  each: IndexedEntry;
  tier: number;
  /** How many of the query's words it meets. */
  met: number;
  score: number;
  isExact: boolean;
  /** Words that were found, here or in other entries. */
  found: ReadonlySet<string>;
}

interface FoundByWords {
  indexed: readonly IndexedEntry[];
  /** Each entry's place where all else is equal. */
  places: Uint32Array;
  asked: readonly string[];
  terms: QueryTerms;
  hits: WordHits;
  allows: (number: number) => boolean;
}

/** How much more a role with a document counts than one that is only mentioned. */
const documentedBoost = 2;

/** More than any score: the rank of an entry is its tier, then the words it meets, then its score, in one number. */
const scoreSpan = 2 ** 16;
const metSpan = 16;

/** The best `limit` entries that were found, best first: of those that meet every word where there are any, else of all. */
export function rankByWords(found: FoundByWords, limit: number): Ranked[] {
  const { indexed, places, asked, hits, allows } = found;
  const joined = asked.join(' ');
  const meets = waysToMeet(found);
  const isWhole = (number: number): boolean => meets(number).met === asked.length && allows(number);
  const whole = those(leastMet(found), isWhole);
  const numbers =
    whole.length > 0 ? whole : those(indexed.keys(), (number) => hits.scores[number] !== 0 && allows(number));
  const ranks = new Float64Array(numbers.length);
  for (let at = 0; at < ranks.length; at += 1) {
    const number = numbers[at] ?? 0;
    const each = indexed[number];
    if (!each) continue;
    const { met, isExact } = meets(number);
    const tier = met < asked.length ? fitTiers.someWords : wordTier(each, joined, hits.words, isExact);
    const score = (hits.scores[number] ?? 0) * (each.entry.documented ? documentedBoost : 1);
    ranks[at] = (tier * metSpan + met) * scoreSpan + Math.min(score, scoreSpan - 1);
  }
  const least = rankAt(ranks, Math.min(limit, ranks.length));
  const best: { number: number; rank: number }[] = [];
  for (let at = 0; at < ranks.length; at += 1) {
    const rank = ranks[at] ?? 0;
    if (rank >= least) best.push({ number: numbers[at] ?? 0, rank });
  }
  return best
    .sort((one, other) => other.rank - one.rank || (places[one.number] ?? 0) - (places[other.number] ?? 0))
    .slice(0, limit)
    .flatMap(({ number, rank }) => {
      const each = indexed[number];
      const tier = Math.floor(rank / scoreSpan / metSpan);
      const score = rank % scoreSpan;
      return each ? [{ each, tier, score, ...meets(number), found: hits.words }] : [];
    });
}

/** The entries that meet the word which the fewest meet: all that meet every word are among them. */
function leastMet({ terms, hits }: FoundByWords): Uint32Array {
  const entriesOf = new Map(terms.terms.map((term, at) => [term, hits.entries[at]]));
  let least: Uint32Array[] | null = null;
  for (const readings of terms.readings) {
    const lists = readings.map(([term = '']) => entriesOf.get(term) ?? new Uint32Array());
    if (least === null || lengthOf(lists) < lengthOf(least)) least = lists;
  }
  const [only = new Uint32Array(), ...others] = least ?? [];
  if (others.every(({ length }) => length === 0)) return only;
  return Uint32Array.from(new Set([only, ...others].flatMap((list) => [...list])));
}

const lengthOf = (lists: readonly Uint32Array[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

/** The numbers for which something is so. */
function those(numbers: Iterable<number>, isSo: (number: number) => boolean): number[] {
  const found: number[] = [];
  for (const number of numbers) if (isSo(number)) found.push(number);
  return found;
}

/** The `place`th greatest of the ranks, 1 for the greatest, by Hoare's selection: sorting thousands would take longer than all else. */
function rankAt(ranks: Float64Array, place: number): number {
  const left = ranks.slice();
  let [low, high] = [0, left.length - 1];
  const target = left.length - place;
  while (low < high) {
    const middle = left[(low + high) >> 1] ?? 0;
    let [up, down] = [low, high];
    while (up <= down) {
      while ((left[up] ?? 0) < middle) up += 1;
      while ((left[down] ?? 0) > middle) down -= 1;
      if (up > down) break;
      [left[up], left[down]] = [left[down] ?? 0, left[up] ?? 0];
      up += 1;
      down -= 1;
    }
    if (target <= down) high = down;
    else if (target >= up) low = up;
    else break;
  }
  return left[target] ?? 0;
}

type Met = Pick<Ranked, 'met' | 'isExact'>;

/** How many of the query's words an entry meets: worked out once for all entries that meet the same terms alike. */
function waysToMeet({ terms, hits, asked }: FoundByWords): (number: number) => Met {
  const known = new Map<number, Met>();
  const columns = new Map(terms.terms.map((term, at) => [term, hits.met[at]]));
  const kindOf = (term: string, number: number): number => columns.get(term)?.[number] ?? meetings.none;
  const workOut = (number: number): Met => {
    const met = countMet(terms, (term) => kindOf(term, number) !== meetings.none);
    const exact = countMet(terms, (term) => kindOf(term, number) === meetings.beginning);
    return { met, isExact: exact === asked.length };
  };
  return (number) => {
    let key = 0;
    for (const kinds of hits.met) key = key * 3 + (kinds[number] ?? 0);
    if (!Number.isSafeInteger(key)) return workOut(number);
    const ready = known.get(key) ?? workOut(number);
    known.set(key, ready);
    return ready;
  };
}
