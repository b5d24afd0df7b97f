import { abbreviatedWords } from './abbreviated-words.ts';
import { foldText } from './fold-text.ts';
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
const STEPS = 8;

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

function partsOf(title: string): string[] {
  const parts: string[] = [];
  let before: string[] = [];
  for (const { text, enclosed } of splitParentheses(tidyPhrase(title))) {
    if (enclosed && (abbreviatedWords(before, text) > 0 || titleWords(text).join(' ') === before.join(' ')))
      continue;
    const pieces = text.split(/,|\s[-–—:|]+\s/u).filter((piece) => piece.trim() !== '');
    // What follows a bracket goes on with the name: Security Operations Center (SOC) Analyst.
    if (!enclosed && parts.length === 1) parts[0] = `${parts[0] ?? ''} ${pieces.shift() ?? ''}`;
    parts.push(...pieces);
    before = titleWords(parts[0] ?? '');
  }
  return parts;
}

function keyOnce(title: string): string {
  const [main = [], ...rest] = partsOf(title).map((part) => turnOf(titleWords(part)));
  return placeSubject(main, rest.flat()).join(' ');
}

/**
 * A key under which two titles are one role: `Sr. Director, Cloud Security`, `Senior Director of Cloud Security` and
 * `Senior Cloud Security Director` share it; another grade, level or subject is another role. The key of a key is itself.
 * It is made for comparing, not for reading; a title without letters or digits is its own key.
 */
export function roleIdentity(title: string): string {
  let key = keyOnce(title);
  for (let step = 0; step < STEPS; step++) {
    const next = keyOnce(key);
    if (next === key) break;
    key = next;
  }
  return key === '' ? foldText(title).trim() : key;
}
