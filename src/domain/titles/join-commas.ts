import type { NamePart } from './phrase-parts.ts';
import { nameShape } from './name-shape.ts';
import { roleAbbreviations } from './role-vocabulary.ts';

const isAnd = (word: string): boolean => /^(?:and|&)$/i.test(word);

/** A last part without the "and" that leads it in. */
const withoutAnd = (part: NamePart): NamePart =>
  part.words[0]?.toLowerCase() === 'and' ? { ...part, words: part.words.slice(1) } : part;

function isNamed({ words }: NamePart): boolean {
  const [first = ''] = words;
  return (
    nameShape(words).kind === 'whole' && (words.length > 1 || roleAbbreviations.has(first.toLowerCase()))
  );
}

/** `Risk, Audit and Privacy Manager`: commas and an "and" list subjects of one name. */
function listsSubjects(run: readonly NamePart[]): boolean {
  const last = run.at(-1)?.words ?? [];
  const isOpen = nameShape(run[0]?.words ?? []).kind === 'subject';
  return last[0]?.toLowerCase() === 'and' || (isOpen && last.some(isAnd));
}

/**
 * Whether the commas of a run separate roles (`A, B, or C`) instead of turning one name round (`Director, Cloud Security`) or
 * listing its subjects. `next` is the alternative after the run.
 */
function isList(run: readonly NamePart[], next: NamePart | undefined): boolean {
  const [first, ...rest] = run;
  if (first === undefined || run.map(withoutAnd).every(isNamed)) return true;
  if (listsSubjects(run)) return false;

  const { kind, of } = nameShape(first.words);
  if (kind === 'subject' || kind === 'grade') return next !== undefined || run.slice(-1).every(isNamed);
  if (rest.every((part) => isNamed(part) || nameShape(part.words).kind === 'head')) return true;
  return next?.joiner === 'or' && !isNamed(next) && (of > 0 || next.listed);
}

/** Puts back together what a comma inside one name had separated; commas of a list become separators like any other. */
export function joinCommas(parts: readonly NamePart[]): NamePart[] {
  const joined: NamePart[] = [];
  for (let at = 0; at < parts.length;) {
    let end = at + 1;
    while (parts[end]?.joiner === 'comma') end += 1;
    const run = parts.slice(at, end);
    const [first] = run;
    if (first === undefined || run.length === 1 || isList(run, parts[end]))
      joined.push(...run.map(withoutAnd));
    else {
      const words = run.flatMap((part, index) =>
        index < run.length - 1 ? [...part.words.slice(0, -1), `${part.words.at(-1) ?? ''},`] : part.words,
      );
      joined.push({ ...first, words });
    }
    at = end;
  }
  return joined.filter(({ words }) => words.length > 0);
}
