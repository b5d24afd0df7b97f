/** The words of an index, for telling which words of a query are whole, and where it has run two of them together. */
export interface Vocabulary {
  /** Whether this is a whole word of the index. */
  has(word: string): boolean;
  /** Whether some word of the index begins with this. */
  beginsWord(beginning: string): boolean;
  /** `fullst` → `['full', 'st']` where `full` is a word and `st` begins one; null where there is no such place. */
  splitWord(word: string): [string, string] | null;
}

const shortestPart = 2;

/** Takes the words in any order, with repeats. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const known = new Set(words);
  const sorted = [...known].sort();
  const beginsWord = (beginning: string): boolean => {
    return sorted[firstFrom(sorted, beginning)]?.startsWith(beginning) === true;
  };
  return {
    has: (word) => known.has(word),
    beginsWord,
    splitWord(word) {
      for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
        const first = word.slice(0, at);
        const second = word.slice(at);
        if (known.has(first) && beginsWord(second)) return [first, second];
      }
      return null;
    },
  };
}

/** The place of the first of these sorted words that is not before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
