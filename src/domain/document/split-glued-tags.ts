import { letterKinds, runEnds, type LetterKind } from './letter-kinds.ts';
import { isTagWord, longestTagWord, smallStarts } from './tag-words.ts';

/**
 * Costs of reading a stretch of letters as one unit; the cheapest reading wins. A known spelling is as good as a plain
 * capitalised word; capitals nobody knows are kept together rather than cut up.
 */
const cost = {
  known: 1,
  word: 1,
  wordBeforeSmall: 0.75,
  ops: 0.6,
  capitals: 3,
  single: 4,
  leftover: 6,
} as const;

const longestAcronym = 6;

/** The cheapest way to reach a position: where its last unit starts, and whether that unit may begin a tag. */
interface Step {
  total: number;
  from: number;
  begins: boolean;
}

/**
 * Cuts tags that a page ran together (`Cloud ComputingITDevOps`) where a capital begins a new one. The cheapest sequence of units
 * is found by dynamic programming over known spellings, capitalised words, and runs of capitals whose last capital belongs to
 * the word that follows. Signs such as `/`, `&` and `-` join; nothing is cut inside parentheses. Takes time in proportion to the
 * length.
 */
export function splitGluedTags(text: string): string[] {
  const kinds = letterKinds(text);
  const tags: string[] = [];
  let start = 0;
  for (const cut of cutsAlong(text, kinds, readUnits(text, kinds))) {
    tags.push(text.slice(start, cut));
    start = cut;
  }
  tags.push(text.slice(start));
  return tags;
}

/** For each position, the last step of the cheapest reading of the text up to it. */
function readUnits(text: string, kinds: readonly LetterKind[]): (Step | undefined)[] {
  const upperEnds = runEnds(kinds, 'upper');
  const lowerEnds = runEnds(kinds, 'lower');
  const smallBefore = findSmallStarts(text, kinds);
  const steps = new Array<Step | undefined>(text.length + 1);
  steps[0] = { total: 0, from: 0, begins: false };

  for (let at = 0; at < text.length; at += 1) {
    const base = steps[at]?.total ?? 0;
    const reach = (end: number, price: number, begins: boolean): void => {
      const known = steps[end];
      if (known === undefined || base + price < known.total)
        steps[end] = { total: base + price, from: at, begins };
    };
    const kind = kinds[at];
    const before = kinds[at - 1];
    const open = before === undefined || before === 'space' || before === 'joiner';

    if (kind === 'upper') {
      const lowerEnd = lowerEnds[at + 1] ?? at + 1;
      const small = smallBefore.get(lowerEnd) ?? -1;
      if (lowerEnd > at + 1) reach(lowerEnd, cost.word, true);
      if (small > at + 1) reach(small, cost.wordBeforeSmall, true);
      const runEnd = upperEnds[at] ?? at + 1;
      const last = kinds[runEnd] === 'lower' ? runEnd - 1 : runEnd;
      for (let end = at + 2; end <= Math.min(last, at + longestAcronym); end += 1)
        reach(end, cost.capitals, true);
      if (last > at + 1) reach(last, cost.capitals, true);
      reach(at + 1, cost.single, true);
      if (!open && text.startsWith('Ops', at) && kinds[at + 3] !== 'lower') reach(at + 3, cost.ops, false);
    } else if (kind === 'lower') {
      reach(lowerEnds[at] ?? at + 1, open ? cost.word : cost.leftover, false);
    } else {
      reach(at + 1, 0, kind === 'digit' && before === 'closer');
    }
    const longest = longestTagWord(text.charAt(at));
    for (let end = at + 1; end <= Math.min(text.length, at + longest); end += 1) {
      if (kinds[end] !== 'lower' && isTagWord(text.slice(at, end))) reach(end, cost.known, true);
    }
    reach(at + 1, cost.leftover, false);
  }
  return steps;
}

/** Where words such as `iOS` begin inside a run of small letters, by the end of that run. */
function findSmallStarts(text: string, kinds: readonly LetterKind[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const word of smallStarts) {
    const capital = word.search(/\p{Lu}/u);
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (kinds[at - 1] === 'lower' && kinds[at + word.length] !== 'lower') found.set(at + capital, at);
    }
  }
  return found;
}

/** Walks the cheapest reading back and keeps the beginnings of tags that follow a letter, a digit or a closing mark. */
function cutsAlong(
  text: string,
  kinds: readonly LetterKind[],
  steps: readonly (Step | undefined)[],
): number[] {
  const depths = parenthesisDepths(text);
  const cuts: number[] = [];
  let step = steps[text.length];
  while (step !== undefined && step.from > 0) {
    const before = kinds[step.from - 1];
    const joined = before === 'space' || before === 'joiner';
    if (step.begins && !joined && depths[step.from] === 0) cuts.push(step.from);
    step = steps[step.from];
  }
  return cuts.reverse();
}

function parenthesisDepths(text: string): number[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, at) => {
    if (text[at] === ')') depth = Math.max(0, depth - 1);
    const here = depth;
    if (text[at] === '(') depth += 1;
    return here;
  });
}
