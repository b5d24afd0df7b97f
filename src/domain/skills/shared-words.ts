import type { SkillCandidate } from './skill-candidate.ts';
import type { SkillWord } from './skill-text.ts';
import type { SkillTrie } from './skill-trie.ts';

const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'and/or']);
const MOST_CONJUNCTS = 8;
const LONGEST_MODIFIER = 3;
const LONGEST_HEAD = 2;
/** Parentheses between a modifier and its noun are looked through up to this many words. */
const LONGEST_ASIDE = 24;

/** For each word inside parentheses, the index of the first word within the same pair; else -1. */
function findAsides(sentence: string, words: readonly SkillWord[]): Int32Array {
  const asides = new Int32Array(words.length);
  let open = -1;
  words.forEach((word, index) => {
    const before = sentence.slice(Math.max(words[index - 1]?.end ?? 0, word.start - 16), word.start);
    if (before.includes(')')) open = -1;
    if (before.includes('(')) open = index;
    asides[index] = open;
  });
  return asides;
}

/** Whether the words before and from `index` are coordinated: by a word, a slash or an ampersand, or by a mere comma. */
function tieAt(words: readonly SkillWord[], index: number): 'strong' | 'weak' | null {
  const gap = words[index]?.gap;
  if (gap === 'slash' || gap === 'ampersand') return 'strong';
  return gap === 'comma' ? 'weak' : null;
}

function isPhrase(words: readonly SkillWord[], first: number, end: number): boolean {
  for (let index = first + 1; index < end; index += 1) if (words[index]?.gap !== 'phrase') return false;
  return first >= 0 && end <= words.length && first < end;
}

/**
 * Finds skills whose words are shared with a neighbour in a list: "unit and integration testing" names unit testing,
 * "data analysis and visualization" names data visualization, "relational (MySQL) and NoSQL databases" relational databases.
 * Only phrases of the lexicon count. The span of such a skill is its own part of the sentence.
 */
export function findSharedWords(
  sentence: string,
  words: readonly SkillWord[],
  found: readonly SkillCandidate[],
  trie: SkillTrie,
): SkillCandidate[] {
  const asides = findAsides(sentence, words);
  const taken = new Uint8Array(words.length);
  for (const { first, end } of found) taken.fill(1, first, end);
  const shared: SkillCandidate[] = [];

  const take = (first: number, end: number, phrase: readonly SkillWord[]): boolean => {
    if (taken.subarray(first, end).includes(1)) return false;
    const entry = trie.lookup(phrase);
    if (entry === null) return false;
    taken.fill(1, first, end);
    shared.push({ entry, first, end, wordLike: false });
    return true;
  };

  /** From `first` leftwards: modifiers that share `head`, as in "relational, graph and NoSQL databases". */
  const takeModifiersBefore = (first: number, head: SkillWord): void => {
    let end = first;
    for (let count = 0; count < MOST_CONJUNCTS; count += 1) {
      let tie = tieAt(words, end);
      while (end > 0 && COORDINATORS.has(words[end - 1]?.key ?? '')) {
        end -= 1;
        tie = 'strong';
      }
      if (end === 0 || tie === null || (tie === 'weak' && count === 0)) return;
      const aside = asides[end - 1] ?? -1;
      if (aside > 0 && aside !== asides[first] && end - aside <= LONGEST_ASIDE) end = aside;
      let length = LONGEST_MODIFIER;
      while (
        length > 0 &&
        !(
          isPhrase(words, end - length, end) &&
          take(end - length, end, [...words.slice(end - length, end), head])
        )
      ) {
        length -= 1;
      }
      if (length === 0) return;
      end -= length;
    }
  };

  /** From `end` rightwards: heads that share the words before the head, as in "data analysis and visualization". */
  const takeHeadsAfter = (end: number, modifiers: readonly SkillWord[]): void => {
    let start = end;
    for (let count = 0; count < MOST_CONJUNCTS; count += 1) {
      let tie = tieAt(words, start);
      while (words[start]?.gap !== 'break' && COORDINATORS.has(words[start]?.key ?? '')) {
        start += 1;
        tie = 'strong';
      }
      if (tie === null || (tie === 'weak' && count === 0)) return;
      let length = LONGEST_HEAD;
      while (
        length > 0 &&
        !(
          isPhrase(words, start, start + length) &&
          take(start, start + length, [...modifiers, ...words.slice(start, start + length)])
        )
      ) {
        length -= 1;
      }
      if (length === 0) return;
      start += length;
    }
  };

  for (const { entry, first, end } of found) {
    const last = words[end - 1];
    if (last === undefined) continue;
    if (end - first > 1) {
      takeModifiersBefore(first, last);
      takeHeadsAfter(end, words.slice(first, end - 1));
      continue;
    }
    // "NoSQL (Cassandra, Redis) databases": the head stands behind an aside.
    let behind = end;
    while (behind < words.length && behind - end <= LONGEST_ASIDE && asides[behind] === end) behind += 1;
    const head = words[behind];
    if (behind > end && head !== undefined && trie.lookup([last, head])?.id === entry.id) {
      takeModifiersBefore(first, head);
    }
  }
  return shared;
}
