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
  const wanted = letterPairs(unknownId.slice(0, longestId));
  if (wanted.size === 0) return [];
  return entries
    .map((entry) => {
      const names = [entry.id, entry.title, ...entry.aliases];
      const similarity = names.reduce((best, name) => Math.max(best, dice(wanted, letterPairs(name))), 0);
      return { entry, similarity };
    })
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort((one, other) => other.similarity - one.similarity || (one.entry.id < other.entry.id ? -1 : 1))
    .slice(0, Math.max(0, limit))
    .map(({ entry }) => entry);
}

/** The pairs of neighbouring letters in a name's words, each word closed by a space at either end. */
function letterPairs(name: string): Set<string> {
  const pairs = new Set<string>();
  for (const { text } of tokenise(name)) {
    const word = ` ${text} `;
    for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  }
  return pairs;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size || 1);
}
