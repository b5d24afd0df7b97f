/**
 * Neighbouring words written as one, as people type them (`fullstack`) and as one that a query has in this order (`dataengineer`).
 * `parts` collects what each was made of.
 */
export function joinedTerms(words: readonly string[], parts: Map<string, string[]>): string[] {
  const joined: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || !isPlainWord(word) || !isPlainWord(next)) continue;
    joined.push(word + next);
    parts.set(word + next, [word, next]);
  }
  return joined;
}

function isPlainWord(word: string): boolean {
  return word.length > 1 && /^\p{L}+$/u.test(word);
}

const fillers = new Set(['of', 'and', 'the', 'for', 'in', 'to']);

/** The initials of a title of three words or more, as in `sre`; else an empty string. */
export function initialsOf(words: readonly string[]): string {
  const named = words.filter((word) => !fillers.has(word));
  return named.length < 3 ? '' : named.map((word) => word.charAt(0)).join('');
}
