import type { NamePart } from './phrase-parts.ts';
import { isHead, nameShape, plainWord } from './name-shape.ts';
import { areaHeads, bareHeads, gradeWords, roleAbbreviations } from './role-vocabulary.ts';

const isEach = (set: ReadonlySet<string>, sides: readonly string[]): boolean =>
  sides.every((side) => set.has(plainWord(side)));

/** Whether an unspaced slash in `words[at]` separates roles instead of joining two subjects in one name. */
function separates(words: readonly string[], at: number, sides: readonly string[]): boolean {
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const isLast = after.length === 0 || after[0]?.toLowerCase() === 'of';
  if (isEach(gradeWords, sides) && before.every((word) => gradeWords.has(word.toLowerCase()))) return true;
  if (isLast && sides.every((side) => areaHeads.has(plainWord(side)) || bareHeads.has(plainWord(side))))
    return true;
  if (after.length === 0 && before.length === 0 && isEach(roleAbbreviations, sides)) return true;
  if (after.length === 0 && before.length > 0 && sides.every((side) => /^[IVX]{1,4}$/.test(side)))
    return true;
  const left = [...before, sides[0] ?? ''];
  const right = [sides.at(-1) ?? '', ...after];
  const isNamed = (side: readonly string[]): boolean =>
    side.length > 1 && nameShape(side).kind === 'whole' && isHead(side.at(-1) ?? '');
  return sides.length === 2 && isNamed(left) && isNamed(right);
}

/** Separates `Junior/Associate Engineer`, `VP/Head of X` and `Manager/Director`; `UX/UI Designer` stays one name. */
export function splitJoined(part: NamePart): NamePart[] {
  const at = part.words.findIndex(
    (word, index) => /[^/]\/[^/]/.test(word) && separates(part.words, index, word.split('/')),
  );
  if (at < 0) return [part];
  const sides = (part.words[at] ?? '').split('/').filter((side) => side !== '');
  return sides.map((side, index) => ({
    joiner: index === 0 ? part.joiner : 'slash',
    listed: index === 0 && part.listed,
    words: [
      ...(index === 0 ? part.words.slice(0, at) : []),
      side,
      ...(index === sides.length - 1 ? part.words.slice(at + 1) : []),
    ],
  }));
}
