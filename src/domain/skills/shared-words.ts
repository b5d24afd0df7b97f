import type { SkillCandidate } from './skill-candidate.ts';
import type { SkillWord } from './skill-text.ts';
import type { SkillTrie } from './skill-trie.ts';

const CONNECTORS: ReadonlySet<string> = new Set(['and', 'or', 'and/or', 'both']);
const MOST_CONJUNCTS = 8;
const LONGEST_MODIFIER = 3;
/** Parentheses between a modifier and its noun are looked through up to this many words. */
const LONGEST_ASIDE = 24;

function isTie(word: SkillWord | undefined): boolean {
  return word !== undefined && word.gap !== 'break' && word.gap !== 'phrase';
}

/** For each word inside parentheses, the index of the first word within the same pair; else -1. */
function asides(sentence: string, words: readonly SkillWord[]): Int32Array {
  const opening = new Int32Array(words.length).fill(-1);
  let open = -1;
  words.forEach((word, index) => {
    const between = sentence.slice(Math.max(words[index - 1]?.end ?? 0, word.start - 16), word.start);
    if (between.includes(')')) open = -1;
    if (between.includes('(')) open = index;
    opening[index] = open;
  });
  return opening;
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
  const opening = asides(sentence, words);
  const taken = new Uint8Array(words.length);
  for (const { first, end } of found) taken.fill(1, first, end);
  const shared: SkillCandidate[] = [];

  const isFree = (first: number, end: number): boolean => {
    for (let index = first; index < end; index += 1) if (taken[index] === 1) return false;
    return first >= 0 && end <= words.length && first < end;
  };
  const take = (first: number, end: number, phrase: readonly SkillWord[]): boolean => {
    const entry = trie.lookup(phrase);
    if (entry === null || !isFree(first, end)) return false;
    taken.fill(1, first, end);
    shared.push({ entry, first, end, wordLike: false });
    return true;
  };
  const isPhrase = (first: number, end: number): boolean => {
    for (let index = first + 1; index < end; index += 1) if (words[index]?.gap !== 'phrase') return false;
    return true;
  };

  /** From `first` leftwards: modifiers that share `head`, as in "relational, graph and NoSQL databases". */
  const takeModifiersBefore = (first: number, head: SkillWord): void => {
    let end = first;
    for (let count = 0; count < MOST_CONJUNCTS; count += 1) {
      let tied = isTie(words[end]);
      while (CONNECTORS.has(words[end - 1]?.key ?? '')) {
        end -= 1;
        tied = true;
      }
      if (!tied || end <= 0) return;
      const aside = opening[end - 1] ?? -1;
      if (aside >= 0 && aside !== opening[first] && end - aside <= LONGEST_ASIDE) end = aside;
      let start = -1;
      for (let length = LONGEST_MODIFIER; length >= 1 && start < 0; length -= 1) {
        const from = end - length;
        if (from < 0 || !isPhrase(from, end)) continue;
        if (take(from, end, [...words.slice(from, end), head])) start = from;
      }
      if (start < 0) return;
      end = start;
    }
  };

  /** From `end` rightwards: heads that share the words before the head, as in "data analysis, modeling and visualization". */
  const takeHeadsAfter = (end: number, modifiers: readonly SkillWord[]): void => {
    let start = end;
    for (let count = 0; count < MOST_CONJUNCTS; count += 1) {
      let tied = isTie(words[start]);
      while (CONNECTORS.has(words[start]?.key ?? '')) {
        start += 1;
        tied = true;
      }
      if (!tied) return;
      let next = -1;
      for (let length = 2; length >= 1 && next < 0; length -= 1) {
        const to = start + length;
        if (to > words.length || !isPhrase(start, to)) continue;
        if (take(start, to, [...modifiers, ...words.slice(start, to)])) next = to;
      }
      if (next < 0) return;
      start = next;
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
    while (behind < words.length && behind - end <= LONGEST_ASIDE && opening[behind] === end) behind += 1;
    const head = words[behind];
    if (behind > end && head !== undefined && trie.lookup([last, head])?.id === entry.id)
      takeModifiersBefore(first, head);
  }
  return shared;
}
