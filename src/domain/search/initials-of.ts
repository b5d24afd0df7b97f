const fillers = new Set(['of', 'and', 'the', 'for', 'in', 'to']);

/** The initials of a title of three words or more, as in `sre`; else an empty string. */
export function initialsOf(words: readonly string[]): string {
  const named = words.filter((word) => !fillers.has(word));
  return named.length < 3 ? '' : named.map((word) => word.charAt(0)).join('');
}
