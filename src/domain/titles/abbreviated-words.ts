const LONGEST_ABBREVIATION = 8;
const MOST_WORDS = 9;
const LONGEST_WORD = 40;
const SMALL_WORDS = new Set(['of', 'and', 'in', 'the', 'for', 'to', 'on', '&']);

/** Whether every word from `at` on gives its first letter, and perhaps later ones in order, to what is left of `letters`. */
function gives(words: readonly string[], at: number, letters: string): boolean {
  const word = words[at];
  if (word === undefined) return letters === '';
  if (SMALL_WORDS.has(word) && gives(words, at + 1, letters)) return true;
  // "eXperience", "eXtensible": an X stands for the sound of "ex".
  const first = word.startsWith('ex') && letters.startsWith('x') ? 1 : 0;
  if (letters === '' || word[first] !== letters[0]) return false;
  let inWord = first;
  for (let taken = 1; taken <= letters.length; taken++) {
    if (gives(words, at + 1, letters.slice(taken))) return true;
    const next = letters[taken];
    if (next === undefined) return false;
    inWord = word.indexOf(next, inWord + 1);
    if (inWord < 0) return false;
  }
  return false;
}

/**
 * How many of the last words `abbreviation` stands for: 3 for ["senior", "site", "reliability", "engineer"] and "SRE", 0 where
 * it stands for none; 3 for ["developer", "on", "call"] and "Dev-on-call". Words are in lower case, without punctuation. Initials win over letters from inside a word.
 */
export function abbreviatedWords(words: readonly string[], abbreviation: string): number {
  const stems = abbreviation.toLowerCase().split(/[-\s]+/);
  const stemmed = words.slice(-stems.length);
  const isStemmed = (word: string, at: number): boolean =>
    (stems[at]?.length ?? 0) > 1 && word.startsWith(stems[at] ?? '');
  if (stems.length > 1 && stemmed.length === stems.length && stemmed.every(isStemmed)) return stems.length;

  const letters = abbreviation.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || letters.length > LONGEST_ABBREVIATION) return 0;
  const tail = words.slice(-MOST_WORDS);
  if (tail.some((word) => word.length > LONGEST_WORD)) return 0;
  const candidates = tail
    .map((_, at) => tail.slice(at))
    .filter((run) => !SMALL_WORDS.has(run[0] ?? '') && run.length > 1);
  const initials = (run: readonly string[]): string =>
    run.flatMap((word) => (SMALL_WORDS.has(word) ? [] : [word[0]])).join('');
  const exact = candidates.find((run) => initials(run) === letters);
  const found = exact ?? candidates.find((run) => gives(run, 0, letters));
  return found?.length ?? 0;
}
