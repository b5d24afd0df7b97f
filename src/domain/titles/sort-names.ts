import type { MoveKind } from '#domain/document/role-document.ts';
import { nameShape, plainWord } from './name-shape.ts';
import { backgroundHeads, backgroundSigns, fieldHeads, praiseWords, vagueHeads } from './role-vocabulary.ts';

/** A name and what it names. */
export interface SortedName {
  words: string[];
  kind: MoveKind;
}

const ACADEMIC = /^(?:ph\.?d\.?|doctoral|master'?s?|mba|degree)$/;

const last = (words: readonly string[]): string => plainWord(words.at(-1) ?? '');

function withoutPraise(words: readonly string[]): string[] {
  let at = 0;
  while (at < words.length - 1 && praiseWords.has((words[at] ?? '').toLowerCase())) at += 1;
  return words.slice(at);
}

/** The head of a phrase about somebody: `student` in "graduate student in Physics", `degree` in "Degree of Arts". */
function personOf(plain: readonly string[]): string {
  const tail = plain.findIndex((word, at) => at > 0 && /^(?:in|of|from|program|programme)$/.test(word));
  const head = plainWord(plain[tail - 1] ?? '');
  return backgroundHeads.has(head) ? head : plainWord(plain.at(-1) ?? '');
}

function isBackground(words: readonly string[]): boolean {
  const { kind, of } = nameShape(words);
  if (of > 0 || kind === 'grade') return false;
  const plain = words.map((word) => word.toLowerCase());
  if (/^(?:no|self-taught|self-learner)$/.test(plain[0] ?? '')) return true;
  const person = personOf(plain);
  if (person === 'candidate') return plain.some((word) => ACADEMIC.test(word));
  return backgroundHeads.has(person) || (kind !== 'whole' && plain.some((word) => backgroundSigns.has(word)));
}

function sortName(words: string[]): SortedName {
  if (isBackground(words)) return { words, kind: 'background' };
  const isVague = vagueHeads.has(last(words));
  const rest = isVague ? words.slice(0, -1) : words;
  if (isVague && nameShape(rest).kind !== 'whole') return { words, kind: 'field' };
  return { words: rest, kind: 'role' };
}

/**
 * Tells roles from backgrounds and fields of work. A subject beside a background, or before a vague post, belongs to it:
 * `Physics or Electrical Engineering Graduate`, `Student in Physics or Geology`, `Help Desk or Field Service roles`.
 */
export function sortNames(names: readonly string[][]): SortedName[] {
  const sorted = names
    .filter((words) => words.some((word) => /[\p{L}\p{N}]/u.test(word)))
    .map((words) => sortName(withoutPraise(words)));
  for (let at = sorted.length - 2; at >= 0; at--) {
    const current = sorted[at];
    const next = sorted[at + 1];
    if (current === undefined || next === undefined || next.kind === 'role') continue;
    const { kind } = nameShape(current.words);
    if (current.kind === 'role' && kind !== 'whole' && kind !== 'head') current.kind = next.kind;
  }
  for (const [at, current] of sorted.entries()) {
    const isSubject = current.kind === 'role' && nameShape(current.words).kind === 'subject';
    if (isSubject && sorted[at - 1]?.kind === 'background') current.kind = 'background';
  }
  return sorted;
}

/** Whether words that no alternative gave a grade or head name an activity or a sector instead of a post. */
export function isField(words: readonly string[]): boolean {
  const { kind, grades } = nameShape(words);
  const written = (words.at(-1) ?? '').toLowerCase();
  return kind === 'subject' && grades === 0 && (fieldHeads.has(written) || fieldHeads.has(last(words)));
}
