import type { Vocabulary } from './vocabulary.ts';

/** A query's words with the ways in which each can be met: by all terms of one of its readings. */
export interface QueryTerms {
  /** All terms to look for. */
  terms: string[];
  /** For each word of the query, its readings. */
  readings: string[][][];
}

/**
 * Reads the words of a query as they stand, and as people write them otherwise: `fullstack` also as "full stack", `front end` also
 * as "frontend".
 */
export function queryTerms(words: readonly string[], vocabulary: Vocabulary): QueryTerms {
  const readings = words.map((word) => {
    const parts = vocabulary.splitWord(word);
    return parts === null ? [[word]] : [[word], parts];
  });
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || !isPlainWord(word) || !isPlainWord(next)) continue;
    readings[at]?.push([word + next]);
    readings[at + 1]?.push([word + next]);
  }
  return { terms: [...new Set(readings.flat(2))], readings };
}

/** How many words of a query are met where `meets` says it of its terms. */
export function countMet({ readings }: QueryTerms, meets: (term: string) => boolean): number {
  let count = 0;
  for (const ways of readings) if (ways.some((terms) => terms.every(meets))) count += 1;
  return count;
}

function isPlainWord(word: string): boolean {
  return word.length > 1 && /^\p{L}+$/u.test(word);
}
