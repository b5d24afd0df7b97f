import type { SkillMention } from './skill-lexicon.ts';
import { readWords, type SkillWord } from './skill-text.ts';
import { counters, emptyWords, exampleCues, listJoints, noSkills } from './term-words.ts';

/**
 * What in a sentence looks like the name of a skill: a name by the way it is written (OAuth2, TrialDirector, ISO 27001), by its capital
 * within a sentence, as an example in a list beside other names, or as the lead of the line. Only the first says enough by itself.
 */
export type TermSign = 'spelling' | 'capital' | 'example' | 'lead';

export interface TermCandidate {
  /** As written, with the skills around it that it is named after: "Unreal Insights". */
  text: string;
  /** The words of it that belong to no skill, for comparing. */
  own: string[];
  /** For comparing: words folded as the finder folds them, an abbreviation in the singular; without the skills around a name that is clear alone. */
  key: string;
  sign: TermSign;
}

const CAPITAL = /^\p{Lu}/u;
const ORDINAL = /^\d+(?:st|nd|rd|th|s|x|k|m)?$/i;
const SENTENCE_END = /[.!?:•|][\s"'“”‘’)\]]*$/;
const MOST_WORDS = 4;
const LONGEST_WORD = 40;
const LEAST_LETTERS = 2;

/** A spelling that no ordinary word has: two capitals, a letter beside a digit, a plus or sharp sign, a dot inside. */
function isOdd({ raw }: SkillWord): boolean {
  if (ORDINAL.test(raw) || raw.length > LONGEST_WORD || !/\p{L}/u.test(raw)) return false;
  return /\p{Lu}[^\p{Lu}]*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|[+#]|\p{L}\.\p{L}{2}/u.test(
    raw.replace(/^(?:e\.g|i\.e)$/i, ''),
  );
}

const isNumber = ({ raw }: SkillWord): boolean => /^\d[\d.]*$/.test(raw);

/** "SLAs" and "SLA" are one term. */
function keyOf(words: readonly SkillWord[]): string {
  return words.map(({ key, raw }) => (/^\p{Lu}{2,}s$/u.test(raw) ? key.slice(0, -1) : key)).join(' ');
}

/** Whether capitals tell nothing, since every longer word has one and none stands in a list. */
function isTitleCase(words: readonly SkillWord[]): boolean {
  const long = words.filter(({ raw }) => raw.length > 3);
  const isListed = words.some(({ gap }) => gap === 'comma' || gap === 'slash' || gap === 'list');
  return !isListed && long.length > 2 && long.every(({ raw }) => CAPITAL.test(raw));
}

/**
 * The candidates of one skill line in which the finder found `mentions`; none of them overlaps one. `lead` is the line's lead (see
 * skill-lead.ts) or null. Takes time linear in the sentence's length.
 */
export function termCandidates(
  sentence: string,
  lead: string | null,
  mentions: readonly SkillMention[],
): TermCandidate[] {
  const words = readWords(sentence);
  const covered = coveredWords(words, mentions);
  const body = lead === null ? 0 : words.findIndex(({ start }) => start >= lead.length);
  const found: TermCandidate[] = [];
  const take = (first: number, end: number, sign: TermSign): void => {
    const own = words.slice(first, end).map((word) => keyOf([word]));
    const [from, to] = sign === 'lead' ? [first, end] : withNeighbours(words, first, end, covered);
    const run = words.slice(from, to);
    const last = run.at(-1)?.end ?? 0;
    // TLA+
    const plus = sentence.charAt(last) === '+' && /\p{Lu}$/u.test(run.at(-1)?.raw ?? '') ? '+' : '';
    const text = sentence.slice(run[0]?.start, last) + plus;
    const key = sign === 'spelling' ? own.join(' ') : keyOf(run);
    if (run.length <= MOST_WORDS) found.push({ text, key: key + plus, own, sign });
  };

  if (lead !== null && body > 0 && isLeadTerm(words.slice(0, body), covered)) take(0, body, 'lead');
  const plain = isTitleCase(words.slice(Math.max(body, 0)));
  const isName = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || covered[at] === 1) return false;
    if (isOdd(word)) return true;
    if (!CAPITAL.test(word.raw) || plain || at < body || word.raw.length < LEAST_LETTERS) return false;
    return !startsSentence(sentence, words, at);
  };
  for (let at = 0; at < words.length; at++) {
    if (!isName(at)) continue;
    let end = at + 1;
    while (
      isTied(sentence, words, end)
        ? isName(end)
        : words[end]?.gap === 'phrase' && (isName(end) || isVersion(words, end, covered))
    )
      end += 1;
    const run = words.slice(at, end);
    if (isTerm(run)) take(at, end, run.some(isOdd) || run.some(isNumber) ? 'spelling' : 'capital');
    at = end - 1;
  }
  for (const [first, end] of examples(words, covered, isName)) take(first, end, 'example');
  return found;
}

function coveredWords(words: readonly SkillWord[], mentions: readonly SkillMention[]): Uint8Array {
  const covered = new Uint8Array(words.length);
  let at = 0;
  for (const { start, end } of mentions) {
    while ((words[at]?.end ?? Infinity) <= start) at += 1;
    for (; (words[at]?.start ?? Infinity) < end; at++) covered[at] = 1;
  }
  return covered;
}

/** The run with the covered words before and after it that have a capital and belong to the same name. */
function withNeighbours(
  words: readonly SkillWord[],
  first: number,
  end: number,
  covered: Uint8Array,
): [first: number, end: number] {
  const isPart = (at: number): boolean => covered[at] === 1 && CAPITAL.test(words[at]?.raw ?? '');
  let [from, to] = [first, end];
  while (words[from]?.gap === 'phrase' && isPart(from - 1)) from -= 1;
  while (words[to]?.gap === 'phrase' && isPart(to)) to += 1;
  return to - from > MOST_WORDS ? [first, end] : [from, to];
}

/** Two names in one word: ATT&CK, AS/RS. A slash between longer ones lists them. */
function isTied(sentence: string, words: readonly SkillWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || word.start - before.end !== 1) return false;
  const mark = sentence.charAt(before.end);
  return mark === '&' || (mark === '/' && Math.min(before.raw.length, word.raw.length) <= 2);
}

function startsSentence(sentence: string, words: readonly SkillWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  return SENTENCE_END.test(sentence.slice(before.end, words[at]?.start)) && !exampleCues.has(before.key);
}

/** A number right behind a name belongs to it: ISO 27001. */
function isVersion(words: readonly SkillWord[], at: number, covered: Uint8Array): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    word !== undefined &&
    covered[at] === 0 &&
    isNumber(word) &&
    before !== undefined &&
    !counters.has(before.key)
  );
}

function isTerm(run: readonly SkillWord[]): boolean {
  return !run.every(({ key }) => emptyWords.has(key) || counters.has(key) || noSkills.has(key));
}

/** A lead of two to four words with a subject, in which no skill was found. */
function isLeadTerm(lead: readonly SkillWord[], covered: Uint8Array): boolean {
  if (lead.length < 2 || covered.subarray(0, lead.length).includes(1)) return false;
  return lead.every(
    ({ key, gap }, at) => !emptyWords.has(key) && !noSkills.has(key) && (at === 0 || gap === 'phrase'),
  );
}

/** Runs of lower-case words that stand in brackets or behind "such as" in one list with a skill or a name. */
function examples(
  words: readonly SkillWord[],
  covered: Uint8Array,
  isName: (at: number) => boolean,
): [first: number, end: number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    const isCue =
      exampleCues.has(words[at]?.key ?? '') || (words[at]?.key === 'as' && words[at - 1]?.key === 'such');
    if (!isCue) continue;
    const items: [number, number][] = [];
    let isBesideName = false;
    let first = at + 1;
    let end = first;
    for (; end < words.length && (end === at + 1 || words[end]?.gap !== 'break'); end++) {
      const word = words[end];
      if (word === undefined) break;
      const isJoint = listJoints.has(word.key);
      if (covered[end] === 1 || isName(end)) isBesideName = true;
      if (end > first && (isJoint || word.gap !== 'phrase')) {
        items.push([first, end]);
        first = end;
      }
      if (isJoint) first = end + 1;
    }
    if (end > first) items.push([first, end]);
    if (isBesideName)
      found.push(...items.filter(([from, to]) => isExample(words, from, to, covered, isName)));
    at = end - 1;
  }
  return found;
}

function isExample(
  words: readonly SkillWord[],
  first: number,
  end: number,
  covered: Uint8Array,
  isName: (at: number) => boolean,
): boolean {
  if (end - first > 3) return false;
  for (let at = first; at < end; at++) {
    const word = words[at];
    if (word === undefined || covered[at] === 1 || isName(at) || isNumber(word)) return false;
    if (emptyWords.has(word.key) || noSkills.has(word.key)) return false;
  }
  return true;
}
