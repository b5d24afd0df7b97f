import type { NamedEntry } from './named-entry.ts';
import { tokenise } from './tokenise.ts';

const longestId = 200;
const leastSimilarity = 0.35;

/**
 * The known roles whose id, title or an alias reads most like an id that is not known, best first; none where nothing is near.
 * Likeness is Dice's coefficient over pairs of neighbouring letters, which forgives typos and missing or swapped words.
 */
export function closestRoles<Entry extends Pick<NamedEntry, 'id' | 'title' | 'aliases'>>(
  unknownId: string,
  entries: readonly Entry[],
  limit = 5,
): Entry[] {
  const wanted = new Set(letterPairs(unknownId.slice(0, longestId)));
  if (wanted.size === 0) return [];
  return entries
    .map((entry) => {
      const names = [entry.id, entry.title, ...entry.aliases];
      const similarity = names.reduce((best, name) => Math.max(best, likeness(wanted, letterPairs(name))), 0);
      return { entry, similarity };
    })
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort((one, other) => other.similarity - one.similarity || (one.entry.id < other.entry.id ? -1 : 1))
    .slice(0, Math.max(0, limit))
    .map(({ entry }) => entry);
}

/** The pairs of neighbouring letters in a name's words, each word closed by a space at either end; a pair is a number. */
function letterPairs(name: string): number[] {
  const pairs: number[] = [];
  for (const { text } of tokenise(name)) {
    const word = ` ${text} `;
    for (let at = 0; at + 1 < word.length; at += 1)
      pairs.push(word.charCodeAt(at) * 0x1_0000 + word.charCodeAt(at + 1));
  }
  return pairs;
}

/** Dice's coefficient of two sets of pairs; 0 where it can't reach the least that counts, which is soon seen of most names. */
function likeness(wanted: ReadonlySet<number>, pairs: readonly number[]): number {
  const shared = pairs.filter((pair) => wanted.has(pair));
  if (2 * shared.length < leastSimilarity * (wanted.size + shared.length)) return 0;
  return (2 * new Set(shared).size) / (wanted.size + new Set(pairs).size);
}
