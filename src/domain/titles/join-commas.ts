import type { NamePart } from './phrase-parts.ts';
import { nameShape } from './name-shape.ts';
import { roleAbbreviations } from './role-vocabulary.ts';

const first = (part: NamePart | undefined): string => part?.words[0]?.toLowerCase() ?? '';
const hasAnd = (part: NamePart): boolean => part.words.some((word) => /^(?:and|&)$/i.test(word));

function isNamed(part: NamePart | undefined): boolean {
  if (part === undefined) return false;
  const { kind } = nameShape(part.words);
  return kind === 'whole' && (part.words.length > 1 || roleAbbreviations.has(first(part)));
}

/** Whether the commas of a run separate roles (`A, B, or C`) instead of turning one name round (`Director, Cloud Security`). */
function isList(run: readonly NamePart[], next: NamePart | undefined): boolean {
  const [head, ...rest] = run;
  if (head === undefined) return false;
  if (run.every(isNamed)) return true;
  const shape = nameShape(head.words);
  if (
    rest.some(
      (part, at) =>
        first(part) === 'and' || (at === rest.length - 1 && hasAnd(part) && shape.kind === 'subject'),
    )
  ) {
    return run.every((part, at) =>
      isNamed(at > 0 && first(part) === 'and' ? { ...part, words: part.words.slice(1) } : part),
    );
  }
  if (shape.kind === 'subject' || shape.kind === 'grade') return next !== undefined || isNamed(run.at(-1));
  if (rest.every((part) => isNamed(part) || nameShape(part.words).kind === 'head')) return true;
  const isArea = shape.of > 0;
  return next?.joiner === 'or' && !isNamed(next) && (isArea || next.listed);
}

/** Puts back together what a comma inside one name had separated; commas of a list become separators like any other. */
export function joinCommas(parts: readonly NamePart[]): NamePart[] {
  const joined: NamePart[] = [];
  for (let at = 0; at < parts.length;) {
    let end = at + 1;
    while (parts[end]?.joiner === 'comma') end += 1;
    const run = parts.slice(at, end);
    const [head] = run;
    if (head !== undefined && (run.length === 1 || isList(run, parts[end]))) {
      joined.push(
        ...run.map((part) => ({ ...part, words: first(part) === 'and' ? part.words.slice(1) : part.words })),
      );
    } else if (head !== undefined) {
      joined.push({
        ...head,
        words: run.flatMap(({ words }, index) =>
          index < run.length - 1 ? [...words.slice(0, -1), `${words.at(-1) ?? ''},`] : words,
        ),
      });
    }
    at = end;
  }
  return joined.filter(({ words }) => words.length > 0);
}
