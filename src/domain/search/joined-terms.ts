const longestPart = 5;

/**
 * Neighbouring short words written as one, as people type them: `full`, `stack` → `fullstack`. `parts` collects what each was made
 * of.
 */
export function joinedTerms(words: readonly string[], parts: Map<string, string[]>): string[] {
  const joined: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || !isShortWord(word) || !isShortWord(next)) continue;
    joined.push(word + next);
    parts.set(word + next, [word, next]);
  }
  return joined;
}

function isShortWord(word: string): boolean {
  return word.length > 1 && word.length <= longestPart && /^\p{L}+$/u.test(word);
}

const fillers = new Set(['of', 'and', 'the', 'for', 'in', 'to']);

/** The initials of a title of three words or more, as in `sre`; else an empty string. */
export function initialsOf(words: readonly string[]): string {
  const named = words.filter((word) => !fillers.has(word));
  return named.length < 3 ? '' : named.map((word) => word.charAt(0)).join('');
}
