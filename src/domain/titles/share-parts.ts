import {
  givesHead,
  hasArea,
  headFor,
  isInverted,
  lacksArea,
  sharesHead,
  subjectOf,
  toAlternative,
  type Alternative,
} from './alternative.ts';

/** More alternatives than a person would write in one line: nothing is shared between them then. */
const MOST_ALTERNATIVES = 24;

/** Whether the subject at `at` goes on listing areas of a head before it (`Head of Data / Analytics`). */
function listsAreas(names: readonly Alternative[], at: number): boolean {
  let before = at - 1;
  while (names[before]?.shape.kind === 'subject') before -= 1;
  const owner = names[before];
  return owner !== undefined && hasArea(owner);
}

/** What the name at `at` takes from those after it: a grade the name, a subject the head, an area head the area. */
function fromRight(names: readonly Alternative[], at: number): string[] | null {
  const current = names[at];
  const next = names[at + 1];
  if (current === undefined || next === undefined) return null;
  if (hasArea(next) && lacksArea(current)) return [...current.words, ...next.words.slice(next.shape.of)];

  const named = names.slice(at + 1).find(({ shape }) => shape.kind === 'whole' || shape.kind === 'head');
  if (named === undefined || hasArea(named)) return null;
  const { kind, mayBeHead } = current.shape;
  const isTier = kind === 'level' && current.words[0] === next.words[0];
  if (kind === 'grade' || isTier) {
    const before = names[at - 1];
    if (mayBeHead && before?.shape.kind === 'whole' && !sharesHead(before, next)) return null;
    const source = next.shape.kind === 'grade' ? named : next;
    return [...current.words, ...source.words.slice(source.shape.grades)];
  }
  if (kind !== 'subject' || !givesHead(named) || listsAreas(names, at)) return null;
  return [...current.words, ...headFor(current.words, named)];
}

/** What `current` takes from the name before it: a bare head its subject, an area its head, a level all but the level. */
function fromLeft(before: Alternative, current: Alternative): string[] | null {
  const { kind, mayBeHead } = current.shape;
  if (kind === 'level') return [...before.words.slice(0, before.shape.level), ...current.words];
  if (kind === 'head' || (kind === 'grade' && mayBeHead)) {
    const area = hasArea(before) && lacksArea(current);
    return area
      ? [...current.words, ...before.words.slice(before.shape.of)]
      : [...subjectOf(before), ...current.words];
  }
  if (kind === 'grade') return [...current.words, ...before.words.slice(before.shape.grades)];
  if (kind !== 'subject') return null;
  if (hasArea(before)) return [...before.words.slice(0, before.shape.of + 1), ...current.words];
  return isInverted(before) ? [...before.words.slice(0, before.shape.comma), ...current.words] : null;
}

/** The names before `at` that took their area from the last of them: in `VP/Head of Data or AI` both lead both. */
function coOwners(written: readonly Alternative[], names: readonly Alternative[], at: number): Alternative[] {
  const owners: Alternative[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const name = names[index];
    const wrote = written[index];
    if (name === undefined || wrote === undefined || !hasArea(name)) break;
    if (index < at - 1 && hasArea(wrote)) break;
    owners.unshift(name);
  }
  return owners;
}

/** `Senior Internet / Web Developer`: the grade of a subject goes on to the name that gave the subject its head. */
function shareGrade(wrote: Alternative | undefined, before: Alternative, current: Alternative): Alternative {
  const isShared = wrote?.shape.kind === 'subject' && before.shape.grades > 0 && sharesHead(before, current);
  if (!isShared || current.shape.grades > 0 || hasArea(current)) return current;
  return toAlternative([...before.words.slice(0, before.shape.grades), ...current.words]);
}

/**
 * Gives each alternative what it shares with its neighbours, in their words: `Senior` / `Staff Engineer` → Senior Engineer,
 * Staff Engineer; `Support Engineer` / `Lead` → Support Engineer, Support Lead. Whole names stay as they stand.
 */
export function shareParts(phrases: readonly (readonly string[])[]): string[][] {
  const written = phrases.map(toAlternative);
  if (written.length > MOST_ALTERNATIVES) return written.map(({ words }) => words);

  const names = [...written];
  for (let at = names.length - 2; at >= 0; at--) {
    const words = fromRight(names, at);
    if (words !== null) names[at] = toAlternative(words);
  }

  const shared: Alternative[][] = [];
  for (const [at, current] of names.entries()) {
    const before = names[at - 1];
    let group = [current];
    if (before !== undefined) {
      const isOwn = before.shape.kind === 'whole' && written[at - 1]?.shape.kind !== 'subject';
      const owners =
        hasArea(before) && current.shape.kind === 'subject' ? coOwners(written, names, at) : [before];
      const taken = isOwn
        ? owners.map((owner) => fromLeft(owner, current)).filter((words) => words !== null)
        : [];
      group = taken.length > 0 ? taken.map(toAlternative) : [shareGrade(written[at - 1], before, current)];
      names[at] = group.at(-1) ?? current;
    }
    shared.push(group);
  }
  return shared.flat().map(({ words }) => words);
}
