import { readWords, type SkillWord } from './skill-text.ts';
import type { SkillEntry } from './skill-lexicon.ts';

/** What a phrase of the trie stands for; `entry` is null for a false friend, which is read and means no skill. */
export interface PhraseMeaning {
  entry: SkillEntry | null;
  /** The only spelling that counts, word by word; null where case does not matter. */
  exact: readonly string[] | null;
}

interface TrieNode {
  next: Map<string, TrieNode>;
  meanings: PhraseMeaning[];
}

export interface PhraseMatch {
  meaning: PhraseMeaning;
  /** Index of the word after the phrase. */
  end: number;
}

/** Phrases are joined words; a slash or comma between two is part of the phrase, an ampersand is the word "and". */
function steps(word: SkillWord, isFirst: boolean): string[] | null {
  if (isFirst || word.gap === 'phrase') return [word.key];
  if (word.gap === 'slash') return [`/${word.key}`];
  if (word.gap === 'comma') return [`,${word.key}`];
  if (word.gap === 'ampersand') return ['and', word.key];
  return null;
}

/** Phrases by their words: one walk from a word finds all phrases that start there. */
export class SkillTrie {
  readonly #root: TrieNode = { next: new Map(), meanings: [] };

  /** Adds a phrase; of two that differ in nothing the finder can see, the first wins. */
  add(phrase: string, entry: SkillEntry | null, cased: boolean): void {
    const words = readWords(phrase);
    let node = this.#root;
    for (const [index, word] of words.entries()) {
      for (const step of steps(word, index === 0) ?? [word.key]) {
        let child = node.next.get(step);
        if (child === undefined) {
          child = { next: new Map(), meanings: [] };
          node.next.set(step, child);
        }
        node = child;
      }
    }
    if (node === this.#root) return;
    const exact = cased ? words.map((word) => word.raw) : null;
    const isTaken = node.meanings.some(
      (meaning) => meaning.exact === exact || meaning.exact?.join(' ') === exact?.join(' '),
    );
    if (!isTaken) node.meanings.push({ entry, exact });
  }

  /** Whether any phrase begins with a word. */
  begins(word: SkillWord | undefined): boolean {
    return word !== undefined && this.#root.next.has(word.key);
  }

  /** The longest phrase that starts at `words[start]` as written, or null. */
  longestAt(words: readonly SkillWord[], start: number): PhraseMatch | null {
    let node = this.#root.next.get(words[start]?.key ?? '');
    let longest: PhraseMatch | null = null;
    for (let index = start; node !== undefined; index += 1) {
      const meaning = meaningOf(node, words, start);
      if (meaning !== undefined) longest = { meaning, end: index + 1 };
      const next = words[index + 1];
      node = next === undefined ? undefined : nodeBehind(node, next);
    }
    return longest;
  }

  /** The skill that exactly these words name when they stand next to each other, or null. */
  lookup(words: readonly SkillWord[]): SkillEntry | null {
    let node: TrieNode | undefined = this.#root;
    for (const word of words) {
      node = node.next.get(word.key);
      if (node === undefined) return null;
    }
    return meaningOf(node, words, 0)?.entry ?? null;
  }
}

/** Where a phrase goes on with the next word of a sentence: `steps`, without a list for each word of a corpus. */
function nodeBehind({ next }: TrieNode, word: SkillWord): TrieNode | undefined {
  if (word.gap === 'phrase') return next.get(word.key);
  if (word.gap === 'slash') return next.get(`/${word.key}`);
  if (word.gap === 'comma') return next.get(`,${word.key}`);
  return word.gap === 'ampersand' ? next.get('and')?.next.get(word.key) : undefined;
}

/** A meaning with a fixed spelling is the more particular one, so it goes first. */
function meaningOf(
  { meanings }: TrieNode,
  words: readonly SkillWord[],
  start: number,
): PhraseMeaning | undefined {
  let usual: PhraseMeaning | undefined;
  for (const meaning of meanings) {
    if (meaning.exact === null) usual ??= meaning;
    else if (meaning.exact.every((raw, offset) => words[start + offset]?.raw === raw)) return meaning;
  }
  return usual;
}
