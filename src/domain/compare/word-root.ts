import { foldSpelling } from '#domain/skills/fold-spelling.ts';

/** Takes the usual endings off a lower-case word, alike for all its forms; only for comparing two of them. */
export function wordRoot(word: string): string {
  const folded = foldSpelling(word);
  if (folded.length < 5) return folded.length === 4 ? folded.replace(/(?<=[^su])s$/, '') : folded;
  const bare = folded
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1');
  return bare.length > 4 ? bare.replace(/e$/, '') : bare;
}
