import { wordsOf } from './named-entry.ts';

/** Those of other names that a search reads differently from `name` and from those before them: of "Go lang" and "GO-Lang", the first. */
export function distinctNames(name: string, others: readonly string[]): string[] {
  const known = new Set([wordsOf(name).join(' ')]);
  return others.filter((other) => {
    const words = wordsOf(other).join(' ');
    const isNew = !known.has(words);
    known.add(words);
    return isNew;
  });
}
