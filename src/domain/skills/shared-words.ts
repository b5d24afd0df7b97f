import type { SkillCandidate } from './skill-candidate.ts';
import type { SkillEntry } from './skill-lexicon.ts';
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
  const asides = new Int32Array(words.length).fill(-1);
  if (!sentence.includes('(')) return asides;
  let open = -1;
  words.forEach((word, index) => {
    const before = sentence.slice(Math.max(words[index - 1]?.end ?? 0, word.start - 16), word.start);
    if (before.includes(')')) open = -1;
    if (before.includes('(')) open = index;
    asides[index] = open;
  });
  return asides;
}

type Tie = 'strong' | 'weak' | null;

/** Whether the words before and from `index` are coordinated: by a word, a slash or an ampersand, or by a mere comma. */
function tieAt(words: readonly SkillWord[], index: number): Tie {
  const gap = words[index]?.gap;
  if (gap === 'slash' || gap === 'ampersand') return 'strong';
  return gap === 'comma' ? 'weak' : null;
}

const coordinates = (word: SkillWord | undefined): boolean =>
  word !== undefined && COORDINATORS.has(word.key);

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
  const hasLists = words.some((word, index) => tieAt(words, index) !== null || coordinates(word));
  if (found.length === 0 || !hasLists) return [];
  const sharing = new Sharing(words, findAsides(sentence, words), found, trie);
  for (const { entry, first, end } of found) sharing.shareWith(entry, first, end);
  return sharing.shared;
}

/** What is taken of one sentence. */
class Sharing {
  readonly shared: SkillCandidate[] = [];
  readonly #words: readonly SkillWord[];
  readonly #asides: Int32Array;
  readonly #trie: SkillTrie;
  readonly #taken: Uint8Array;

  constructor(
    words: readonly SkillWord[],
    asides: Int32Array,
    found: readonly SkillCandidate[],
    trie: SkillTrie,
  ) {
    this.#words = words;
    this.#asides = asides;
    this.#trie = trie;
    this.#taken = new Uint8Array(words.length);
    for (const { first, end } of found) this.#taken.fill(1, first, end);
  }

  /** Finds what shares words with the skill that is named from `first` to before `end`. */
  shareWith(entry: SkillEntry, first: number, end: number): void {
    const words = this.#words;
    const last = words[end - 1];
    if (last === undefined) return;
    if (end - first > 1) {
      this.#takeModifiersBefore(first, last);
      this.#takeHeadsAfter(end, words.slice(first, end - 1));
      return;
    }
    // "NoSQL (Cassandra, Redis) databases": the head stands behind an aside.
    let behind = end;
    while (behind < words.length && behind - end <= LONGEST_ASIDE && this.#asides[behind] === end)
      behind += 1;
    const head = words[behind];
    if (behind > end && head !== undefined && this.#trie.lookup([last, head])?.id === entry.id) {
      this.#takeModifiersBefore(first, head);
    }
  }

  /** From `first` leftwards: modifiers that share `head`, as in "relational, graph and NoSQL databases". */
  #takeModifiersBefore(first: number, head: SkillWord): void {
    const words = this.#words;
    let end = first;
    for (let count = 0; count < MOST_CONJUNCTS; count += 1) {
      let tie = tieAt(words, end);
      while (end > 0 && coordinates(words[end - 1])) {
        end -= 1;
        tie = 'strong';
      }
      if (end === 0 || tie === null || (tie === 'weak' && count === 0)) return;
      const aside = this.#asides[end - 1] ?? -1;
      if (aside > 0 && aside !== this.#asides[first] && end - aside <= LONGEST_ASIDE) end = aside;
      let length = LONGEST_MODIFIER;
      while (
        length > 0 &&
        !(
          this.#trie.begins(words[end - length]) &&
          isPhrase(words, end - length, end) &&
          this.#take(end - length, end, [...words.slice(end - length, end), head])
        )
      ) {
        length -= 1;
      }
      if (length === 0) return;
      end -= length;
    }
  }

  /** From `end` rightwards: heads that share the words before the head, as in "data analysis and visualization". */
  #takeHeadsAfter(end: number, modifiers: readonly SkillWord[]): void {
    const words = this.#words;
    let start = end;
    for (let count = 0; count < MOST_CONJUNCTS; count += 1) {
      let tie = tieAt(words, start);
      while (words[start]?.gap !== 'break' && coordinates(words[start])) {
        start += 1;
        tie = 'strong';
      }
      if (tie === null || (tie === 'weak' && count === 0)) return;
      let length = LONGEST_HEAD;
      while (
        length > 0 &&
        !(
          isPhrase(words, start, start + length) &&
          this.#take(start, start + length, [...modifiers, ...words.slice(start, start + length)])
        )
      ) {
        length -= 1;
      }
      if (length === 0) return;
      start += length;
    }
  }

  #take(first: number, end: number, phrase: readonly SkillWord[]): boolean {
    if (this.#taken.subarray(first, end).includes(1)) return false;
    const entry = this.#trie.lookup(phrase);
    if (entry === null) return false;
    this.#taken.fill(1, first, end);
    this.shared.push({ entry, first, end, wordLike: false });
    return true;
  }
}
