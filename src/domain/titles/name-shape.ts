import {
  areaHeads,
  bareHeads,
  gradesOrHeads,
  gradeWords,
  leadingHeads,
  notAgents,
  otherHeads,
  roleAbbreviations,
} from './role-vocabulary.ts';

/**
 * How the words of one alternative are put together: `[grades][subject][head][level]`, or a head with an area after "of".
 * - `whole`: names a role by itself;
 * - `head`: only a head that wants a subject (`Lead`, `Manager`);
 * - `grade`: only grades (`Senior`, `Principal`); `mayBeHead` where the last could be a head as well (`Lead`);
 * - `level`: only a level (`III`);
 * - `subject`: anything else, so something that may lack a head (`Network`, `Incident Response`).
 */
export interface NameShape {
  kind: 'whole' | 'head' | 'grade' | 'level' | 'subject';
  mayBeHead: boolean;
  /** Number of leading words that are grades. */
  grades: number;
  /** Index after the last word of the head, so of the first word of a level or of "in Test". */
  level: number;
  /** Index of the "of" that follows an area head, or -1. */
  of: number;
  /** Index after the main name, where a comma or dash turns it round (`Director, Cloud Security`); else the number of words. */
  comma: number;
}

const AGENT_ENDING = /(?:er|or|ist|yst|ian|eer|man|woman|smith|maid|wright|person)$/;
const LEVEL = /^(?:[ivx]{1,4}|l?[0-9])$/i;

/** What follows a head after these belongs to its name: `Software Engineer in Test`, `Chief of Staff`. */
const TAILS = new Set(['in', 'of', 'on', 'to']);

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** A word as the vocabulary writes it: lower case, singular, without closing marks. */
export const plainWord = (word: string): string =>
  singular(word.toLowerCase().replace(/^["'([]+|(?<!["')\].,!?])["')\].,!?]+$/g, ''));

/** Whether a word names people at work: `Engineer`, `leads`, `SRE`, and by its ending `Upholsterer`. */
export function isHead(word: string): boolean {
  const whole = plainWord(word);
  if (otherHeads.has(whole) || bareHeads.has(whole)) return true;
  if (areaHeads.has(whole) || roleAbbreviations.has(whole)) return true;
  const last = whole.slice(Math.max(whole.lastIndexOf('-'), whole.lastIndexOf('/')) + 1);
  if (last !== whole && isHead(last)) return true;
  return last.length > 4 && AGENT_ENDING.test(last) && !notAgents.has(last);
}

function countGrades(words: readonly string[]): number {
  let at = 0;
  while (at < words.length) {
    const word = (words[at] ?? '').toLowerCase();
    if (/^(?:tier|level)$/.test(word) && LEVEL.test(words[at + 1] ?? '')) at += 2;
    else if (gradeWords.has(word)) at += 1;
    else break;
  }
  return at;
}

function levelStart(words: readonly string[]): number {
  const last = words.length - 1;
  if (!LEVEL.test(words[last] ?? '')) return words.length;
  return /^(?:level|tier|grade)$/i.test(words[last - 1] ?? '') ? last - 1 : last;
}

function shapeOf(words: readonly string[]): NameShape {
  const of = words.findIndex(
    (word, at) => word.toLowerCase() === 'of' && at > 0 && areaHeads.has(plainWord(words[at - 1] ?? '')),
  );
  const grades = countGrades(words);
  const tail = words.findIndex((word, at) => TAILS.has(word.toLowerCase()) && isHead(words[at - 1] ?? ''));
  const level = tail > 0 ? tail : levelStart(words);
  const shape = { mayBeHead: false, grades, level, of, comma: words.length } as const;
  if (of > 0 && of < words.length - 1) return { ...shape, kind: 'whole', grades: Math.min(grades, of - 1) };
  if (level === 0) return { ...shape, kind: 'level' };
  if (grades >= level) {
    const mayBeHead = gradesOrHeads.has(plainWord(words[level - 1] ?? ''));
    // "Executive Assistant", "Senior Associate", "Head of Staff" are names; "Senior Staff" is only a grade.
    if (mayBeHead && (level > 1 || tail > 0)) return { ...shape, kind: 'whole', grades: level - 1 };
    return { ...shape, kind: 'grade', grades: level, mayBeHead };
  }
  const core = words.slice(grades, level).map(plainWord);
  const last = core.at(-1) ?? '';
  if (
    tail < 0 &&
    grades === 0 &&
    (core.join(' ') === 'vice president' || (core.length === 1 && bareHeads.has(last)))
  ) {
    return { ...shape, kind: 'head' };
  }
  const leadsArea = core.length > 1 && leadingHeads.has(core[0] ?? '');
  const endsInTier = tail < 0 && level < words.length - 1;
  return { ...shape, kind: isHead(last) || endsInTier || leadsArea ? 'whole' : 'subject' };
}

/** The shape of one alternative's words, as written. */
export function nameShape(words: readonly string[]): NameShape {
  const comma = words.findIndex((word) => /^[-–]+$|[,:]$/.test(word)) + 1;
  if (comma > 0 && comma < words.length) {
    const last = (words[comma - 1] ?? '').replace(/(?<![-–,:])[-–,:]+$/, '');
    const main = shapeOf([...words.slice(0, comma - 1), ...(last === '' ? [] : [last])]);
    if (main.kind === 'whole' || main.kind === 'head' || main.mayBeHead)
      return { ...main, kind: 'whole', comma };
  }
  return shapeOf(words);
}
