import { FALSE_FRIENDS } from './false-friends.ts';
import { otherNumbers } from './other-numbers.ts';
import { findSharedWords } from './shared-words.ts';
import { isWordLike, type SkillCandidate } from './skill-candidate.ts';
import type { SkillEntry, SkillFinder } from './skill-lexicon.ts';
import { readWords, type SkillWord } from './skill-text.ts';
import { SkillTrie } from './skill-trie.ts';
import { keepTechnologies } from './technology-context.ts';

function scan(words: readonly SkillWord[], trie: SkillTrie): SkillCandidate[] {
  const candidates: SkillCandidate[] = [];
  let index = 0;
  while (index < words.length) {
    const match = trie.longestAt(words, index);
    if (match?.meaning.entry) {
      const { entry, exact } = match.meaning;
      candidates.push({ entry, first: index, end: match.end, wordLike: isWordLike(exact) });
    }
    index = match?.end ?? index + 1;
  }
  return candidates;
}

/**
 * Makes a finder for the lexicon's skills. It reads a sentence once from left to right; at each word the longest phrase
 * wins, and mentions neither overlap nor leave the sentence. A skill that is named twice is found twice. Case does not
 * matter but for `cased` entries; those of them that are ordinary words as well (Go, C, Excel) are found only where the
 * sentence means the technology. Takes time linear in the sentence's length; never throws.
 */
export function buildSkillFinder(entries: readonly SkillEntry[]): SkillFinder {
  const trie = new SkillTrie();
  for (const entry of entries) {
    for (const spelling of [entry.name, ...(entry.aliases ?? [])])
      trie.add(spelling, entry, entry.cased === true);
  }
  for (const phrase of FALSE_FRIENDS) trie.add(phrase, null, false);
  // What the lexicon says outranks what follows from it.
  for (const entry of entries) for (const spelling of otherNumbers(entry)) trie.add(spelling, entry, false);

  return {
    find(sentence) {
      const words = readWords(sentence);
      const meant = keepTechnologies(sentence, words, scan(words, trie));
      return [...meant, ...findSharedWords(sentence, words, meant, trie)]
        .sort((a, b) => a.first - b.first)
        .map(({ entry, first, end }) => ({
          id: entry.id,
          start: words[first]?.start ?? 0,
          end: words[end - 1]?.end ?? 0,
        }));
    },
  };
}
