import { type NamedEntry, wordsOf } from './named-entry.ts';

/**
 * The alias, else the family or tag, by which a query found an entry whose title alone does not explain it: the one with most matched
 * letters that the title has not. Null where the title says it all. `matched` is a hit's.
 */
export function matchedText(
  { title, aliases, family, tags }: Pick<NamedEntry, 'title' | 'aliases' | 'family' | 'tags'>,
  matched: ReadonlyMap<string, number>,
): { kind: 'alias' | 'topic'; text: string } | null {
  const inTitle = new Set(wordsOf(title));
  const lettersIn = (text: string): number =>
    wordsOf(text).reduce((sum, word) => sum + (inTitle.has(word) ? 0 : (matched.get(word) ?? 0)), 0);
  const best = (texts: readonly string[]): string | null => {
    const ranked = texts
      .map((text) => ({ text, letters: lettersIn(text) }))
      .filter(({ letters }) => letters > 0);
    return ranked.sort((one, other) => other.letters - one.letters)[0]?.text ?? null;
  };
  const alias = best(aliases);
  if (alias !== null) return { kind: 'alias', text: alias };
  const topic = best([...(family === null ? [] : [family]), ...tags]);
  return topic === null ? null : { kind: 'topic', text: topic };
}
