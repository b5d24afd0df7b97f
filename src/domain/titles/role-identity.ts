import { abbreviatedWords } from './abbreviated-words.ts';
import { foldText } from './fold-text.ts';
import { nameShape } from './name-shape.ts';
import { splitParentheses } from './split-parentheses.ts';
import { tidyPhrase } from './tidy-phrase.ts';
import { titleWords } from './title-words.ts';

/** Heads that may stand before their subject: `Director of Cloud Security`, `Director, Cloud Security`. */
const INVERTED_HEADS = new Set(['director', 'head', 'lead', 'leader', 'manager', 'president']);
const GRADES = new Set(
  'associate assistant deputy distinguished entry executive expert group junior lead principal senior staff'.split(
    ' ',
  ),
);
const LEVEL = /^\s*(?:level\s+)?(?:[ivx]{1,4}|[0-9])\s*$/i;
const STEPS = 8;
/** UTF-16 code units; a longer text is no title, and is compared as it stands. */
const LONGEST_TITLE = 400;

/** `director of cloud security` → `cloud security director`; other uses of "of" (chief of staff) stay. */
function turnOf(words: readonly string[]): string[] {
  const of = words.findIndex((word, at) => word === 'of' && INVERTED_HEADS.has(words[at - 1] ?? ''));
  if (of < 0 || of === words.length - 1) return [...words];
  const headSize = words[of - 1] === 'president' && words[of - 2] === 'vice' ? 2 : 1;
  return [...words.slice(0, of - headSize), ...words.slice(of + 1), ...words.slice(of - headSize, of)];
}

/** Puts what follows a comma or stands in brackets before the rest of the name, after its grades. */
function placeSubject(main: readonly string[], subject: readonly string[]): string[] {
  const grades = main.findIndex((word) => !GRADES.has(word));
  const cut = grades < 0 ? 0 : grades;
  return [...main.slice(0, cut), ...subject, ...main.slice(cut)];
}

/** The parts of a title at its commas, dashes and brackets; an abbreviation of what stands before it is left out. */
function partsOf(title: string): string[] {
  const parts: string[] = [];
  for (const { text, enclosed } of splitParentheses(tidyPhrase(title))) {
    const before = titleWords(parts.join(' '));
    if (enclosed && (abbreviatedWords(before, text) > 0 || titleWords(text).join(' ') === before.join(' ')))
      continue;
    const pieces = text.split(/[,:|]|\s[-–]+\s/u).filter((piece) => piece.trim() !== '');
    for (const [at, piece] of pieces.entries()) {
      // What follows a bracket goes on with the name: Security Operations Center (SOC) Analyst. So does a level after a dash.
      const goesOn = (at === 0 && !enclosed) || LEVEL.test(piece);
      if (goesOn && parts.length > 0) parts.push(`${parts.pop() ?? ''} ${piece}`);
      else parts.push(piece);
    }
  }
  return parts;
}

/** Whether a title's first part is a name by itself, which later parts describe; else the parts are one list. */
function isTurned(first: string): boolean {
  const { kind, mayBeHead } = nameShape(first.trim().split(/\s+/));
  return kind === 'whole' || kind === 'head' || mayBeHead;
}

/** "SRE Manager" and "Site Reliability Engineering Manager" speak of one thing; "Platform Engineering" is no engineer. */
function engineers(words: readonly string[]): string[] {
  return words.map((word, at) => (word === 'engineering' && at < words.length - 1 ? 'engineer' : word));
}

function keyOnce(title: string): string {
  const parts = partsOf(title);
  if (parts.length > 1 && !isTurned(parts[0] ?? ''))
    return engineers(turnOf(titleWords(parts.join(' ')))).join(' ');
  const [main = [], ...rest] = parts.map((part) => turnOf(titleWords(part)));
  return engineers(placeSubject(main, rest.flat())).join(' ');
}

/**
 * A key under which two titles are one role: `Sr. Director, Cloud Security`, `Senior Director of Cloud Security` and
 * `Senior Cloud Security Director` share it; another grade, level or subject is another role. The key of a key is itself.
 * It is made for comparing, not for reading; a title without letters or digits is its own key.
 */
export function roleIdentity(title: string): string {
  const folded = foldText(title).trim().replace(/\s+/g, ' ');
  if (title.length > LONGEST_TITLE) return folded;
  let key = keyOnce(title);
  for (let step = 0; step < STEPS; step++) {
    const next = keyOnce(key);
    if (next === key) break;
    key = next;
  }
  return key === '' ? folded : key;
}
