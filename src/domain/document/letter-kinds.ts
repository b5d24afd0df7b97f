/** What a character can do in a tag. A closer ends a unit (`C++`, `(IoT)`), a joiner ties two into one (`CI/CD`, `R&D`). */
export type LetterKind = 'upper' | 'lower' | 'digit' | 'space' | 'joiner' | 'closer';

/** The kind of each UTF-16 code unit of a text. Letters without case count as small ones. */
export function letterKinds(text: string): LetterKind[] {
  return Array.from({ length: text.length }, (_, at) => letterKind(text.charAt(at)));
}

function letterKind(character: string): LetterKind {
  if (/\p{Lu}|\p{Lt}/u.test(character)) return 'upper';
  if (/\p{L}|\p{M}/u.test(character)) return 'lower';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/\s/u.test(character)) return 'space';
  return ')]}!?%+#®™'.includes(character) ? 'closer' : 'joiner';
}

/** For each position, the end of the run of `kind` that it stands in; the position itself where it is of another kind. */
export function runEnds(kinds: readonly LetterKind[], kind: LetterKind): number[] {
  const ends = new Array<number>(kinds.length);
  for (let at = kinds.length - 1; at >= 0; at -= 1) {
    const goesOn = kinds[at + 1] === kind;
    ends[at] = kinds[at] !== kind ? at : goesOn ? (ends[at + 1] ?? at + 1) : at + 1;
  }
  return ends;
}
