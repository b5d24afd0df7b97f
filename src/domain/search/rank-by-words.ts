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

/** The best `limit` entries that were found, best first. */
export function rankByWords(found: FoundByWords, limit: number): Ranked[] {
  const { indexed, places, asked, hits, allows } = found;
  const joined = asked.join(' ');
  const meets = waysToMeet(found);
  const ranks = new Float64Array(hits.scores.length);
  let count = 0;
  for (let number = 0; number < indexed.length; number += 1) {
    const each = indexed[number];
    const score = hits.scores[number] ?? 0;
    if (score === 0 || !each || !allows(number)) continue;
    const { met, isExact } = meets(number);
    const tier = met < asked.length ? fitTiers.someWords : wordTier(each, joined, hits.words, isExact);
    const counted = Math.min(score * (each.entry.documented ? documentedBoost : 1), scoreSpan - 1);
    ranks[number] = (tier * metSpan + met) * scoreSpan + counted;
    count += 1;
  }
  const least = Math.max(rankAt(ranks, Math.min(limit, count)), Number.MIN_VALUE);
  const best: number[] = [];
  for (let number = 0; number < ranks.length; number += 1)
    if ((ranks[number] ?? 0) >= least) best.push(number);
  return best
    .sort(
      (one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0) || (places[one] ?? 0) - (places[other] ?? 0),
    )
    .slice(0, limit)
    .flatMap((number) => {
      const each = indexed[number];
      const rank = ranks[number] ?? 0;
      const tier = Math.floor(rank / scoreSpan / metSpan);
      const score = rank % scoreSpan;
      return each ? [{ each, tier, score, ...meets(number), found: hits.words }] : [];
    });
}

/** The `place`th greatest of the ranks, 1 for the greatest. */
function rankAt(ranks: Float64Array, place: number): number {
  return ranks.slice().sort().at(-place) ?? 0;
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
