import type { SkillCandidate } from './skill-candidate.ts';
import type { Gap, SkillWord } from './skill-text.ts';
import {
  AFTER_A_TECHNOLOGY,
  BEFORE_A_TECHNOLOGY,
  BETWEEN_TECHNOLOGIES,
  TIED_BY_HYPHEN,
} from './technology-cues.ts';

const YEAR = /^(?:19|20)\d\d$/;
const VERSION = /^\d+(?:\.\d+)*$/;
const CAPITALISED = /^\p{Lu}/u;
const HYPHEN = /[-‐‑]/;
const OUTSIDE: ReadonlySet<Gap> = new Set(['break', 'list']);
const LONG_WORD = 4;
const MOST_CONNECTORS = 4;

/** Whether the two are items of one list: only commas, slashes, brackets and connecting words stand between them. */
function areListed(words: readonly SkillWord[], left: SkillCandidate, right: SkillCandidate): boolean {
  if (right.first - left.end > MOST_CONNECTORS) return false;
  for (let index = left.end; index <= right.first; index += 1) {
    const word = words[index];
    if (word === undefined || word.gap === 'break') return false;
    if (index < right.first && !BETWEEN_TECHNOLOGIES.has(word.key)) return false;
  }
  return words[right.first]?.gap !== 'phrase' || right.first > left.end;
}

/** The candidates that stand in a list with another technology. */
function findListed(words: readonly SkillWord[], candidates: readonly SkillCandidate[]): Set<SkillCandidate> {
  const listed = new Set<SkillCandidate>();
  let last: SkillCandidate | undefined;
  for (const candidate of candidates) {
    if (candidate.entry.category !== 'technology' && candidate.entry.category !== 'tool') continue;
    if (last !== undefined && areListed(words, last, candidate)) listed.add(last).add(candidate);
    last = candidate;
  }
  return listed;
}

/** Whether most longer words outside the candidates are capitalised, so that a capital tells nothing. */
function isTitleCase(words: readonly SkillWord[], candidates: readonly SkillCandidate[]): boolean {
  const named = new Set<number>();
  for (const { first, end } of candidates) for (let index = first; index < end; index += 1) named.add(index);
  const long = words.filter((word, index) => word.raw.length >= LONG_WORD && !named.has(index));
  const capitalised = long.filter((word) => CAPITALISED.test(word.raw)).length;
  return capitalised > 1 && capitalised > long.length * 0.6;
}

interface Surroundings {
  listed: boolean;
  titleCase: boolean;
  /** How the word is tied to its neighbours by a hyphen. */
  hyphenBefore: boolean;
  hyphenAfter: boolean;
}

/** The rules for one candidate, the clearest signs first. */
function isMeant(words: readonly SkillWord[], candidate: SkillCandidate, around: Surroundings): boolean {
  const word = words[candidate.first];
  if (word === undefined) return false;
  const before = word.gap === 'phrase' ? words[candidate.first - 1] : undefined;
  const follower = words[candidate.end];
  const after = follower?.gap === 'phrase' ? follower : undefined;
  const isLetter = word.raw.length === 1;

  if (around.hyphenBefore) return false;
  if (around.hyphenAfter) {
    return after !== undefined && (TIED_BY_HYPHEN.has(after.key) || AFTER_A_TECHNOLOGY.has(after.key));
  }
  if (around.listed) return true;
  if (isLetter && (word.gap === 'ampersand' || follower?.gap === 'ampersand')) return false;
  if (after !== undefined) {
    if (YEAR.test(after.key)) return false;
    if (AFTER_A_TECHNOLOGY.has(after.key) || VERSION.test(after.key)) return true;
  }
  const standsAlone = after === undefined && OUTSIDE.has(follower?.gap ?? 'break');
  if (word.gap === 'break') return standsAlone && (!isLetter || words.length === 1);
  if (word.gap === 'list') return !isLetter && (standsAlone || after?.key === 'or');
  if (before !== undefined && BEFORE_A_TECHNOLOGY.has(before.key)) {
    return after === undefined || !CAPITALISED.test(after.raw);
  }
  if (isLetter || around.titleCase) return false;
  const endsName = before !== undefined && before.gap !== 'break' && CAPITALISED.test(before.raw);
  const opensName = after !== undefined && CAPITALISED.test(after.raw);
  return !endsName && !opensName;
}

/**
 * Keeps the candidates that are meant as skills. Those that are not word-like all are; a word-like one (Go, R, Excel) needs
 * a technology listed beside it, a telling word before or after, or a capital where only a name has one.
 */
export function keepTechnologies(
  sentence: string,
  words: readonly SkillWord[],
  candidates: readonly SkillCandidate[],
): SkillCandidate[] {
  if (!candidates.some((candidate) => candidate.wordLike)) return [...candidates];
  const listed = findListed(words, candidates);
  const titleCase = isTitleCase(words, candidates);
  const hasHyphenBefore = (index: number): boolean => {
    const word = words[index];
    return word?.gap === 'phrase' && HYPHEN.test(sentence.slice(words[index - 1]?.end, word.start));
  };
  return candidates.filter(
    (candidate) =>
      !candidate.wordLike ||
      isMeant(words, candidate, {
        listed: listed.has(candidate),
        titleCase,
        hyphenBefore: hasHyphenBefore(candidate.first),
        hyphenAfter: hasHyphenBefore(candidate.end),
      }),
  );
}
