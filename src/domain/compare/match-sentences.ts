import { matterWords } from './matter-words.ts';

/** Two sentences of one matter: their places, what they share (see matter-words.ts), and how much of both it makes up, from 0 to 1. */
export interface SentenceMatch {
  a: number;
  b: number;
  shared: string[];
  likeness: number;
}

/** Below this, two sentences may meet in passing. Held by the built-in corpus (cli/built-in-comparison.test.ts). */
const LEAST_LIKENESS = 0.25;

/** One shared word can be chance. */
const LEAST_SHARED = 2;

/** A word said again counts again, once; one behind a "so that" or "which" counts half. */
const MOST_TIMES = 2;
const ASIDE = 0.5;

/** Matters that a sentence that begins with them is about, whatever else it says: whom to mentor, whom to hire. */
const WHOLE_MATTERS = new Set(['mentor', 'hire']);

interface Matters {
  counts: Map<string, number>;
  /** The matter that the sentence begins with, where that alone says what it is about. */
  whole: string | null;
}

/**
 * Pairs the sentences of two lists that are about one matter, each at most once, the likest first. Sentences are compared by the words that
 * say what they are about; words that many of the sentences have count less. Turned around, the pairs are the same.
 */
export function matchSentences(a: readonly string[], b: readonly string[]): SentenceMatch[] {
  const ofA = a.map(countMatters);
  const ofB = b.map(countMatters);
  const weightOf = weigh([...ofA, ...ofB]);
  const matches: SentenceMatch[] = [];
  ofA.forEach((one, placeA) => {
    ofB.forEach((other, placeB) => {
      const match = compareMatters(one, other, weightOf);
      if (match !== null) matches.push({ a: placeA, b: placeB, ...match });
    });
  });
  matches.sort((one, other) => other.likeness - one.likeness || one.a + one.b - (other.a + other.b));
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  return matches.filter((match) => {
    if (takenA.has(match.a) || takenB.has(match.b)) return false;
    takenA.add(match.a);
    takenB.add(match.b);
    return true;
  });
}

function countMatters(sentence: string): Matters {
  const counts = new Map<string, number>();
  let whole: string | null = null;
  for (const { matter, isAside, start } of matterWords(sentence)) {
    counts.set(matter, Math.min(MOST_TIMES, (counts.get(matter) ?? 0) + (isAside ? ASIDE : 1)));
    if (start === 0 && WHOLE_MATTERS.has(matter)) whole = matter;
  }
  return { counts, whole };
}

function weigh(sentences: readonly Matters[]): (matter: string) => number {
  const having = new Map<string, number>();
  for (const { counts } of sentences)
    for (const matter of counts.keys()) having.set(matter, (having.get(matter) ?? 0) + 1);
  return (matter) => Math.log(1 + sentences.length / (having.get(matter) ?? 1));
}

function compareMatters(
  one: Matters,
  other: Matters,
  weightOf: (matter: string) => number,
): Pick<SentenceMatch, 'shared' | 'likeness'> | null {
  const shared: string[] = [];
  let weight = 0;
  for (const [matter, times] of one.counts) {
    const common = Math.min(times, other.counts.get(matter) ?? 0);
    if (common === 0) continue;
    shared.push(matter);
    weight += common * weightOf(matter);
  }
  const sum = ({ counts }: Matters): number =>
    [...counts].reduce((total, [matter, times]) => total + times * weightOf(matter), 0);
  const isWhole = one.whole !== null && one.whole === other.whole;
  // Rounded, so that the order in which weights are added up decides nothing.
  const likeness = Math.round((2000 * weight) / (sum(one) + sum(other) || 1)) / 1000;
  const isLike = shared.length >= LEAST_SHARED && likeness >= LEAST_LIKENESS;
  return isLike || isWhole ? { shared: shared.sort(), likeness } : null;
}
