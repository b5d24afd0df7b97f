/** Small words of a name that its initials leave out. */
export const fillers: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'to']);

/** The initials of a name of two words or more, as in `sre`; else an empty string. */
export function initialsOf(words: readonly string[]): string {
  const named = words.filter((word) => !fillers.has(word));
  return named.length < 2 ? '' : named.map((word) => word.charAt(0)).join('');
}
