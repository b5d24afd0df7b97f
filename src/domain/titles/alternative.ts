import { isHead, nameShape, plainWord, type NameShape } from './name-shape.ts';
import { areaHeads, firstOfHead } from './role-vocabulary.ts';

/** The words of one of several names in a phrase, and how they are put together. */
export interface Alternative {
  words: string[];
  shape: NameShape;
}

export const toAlternative = (words: readonly string[]): Alternative => ({
  words: [...words],
  shape: nameShape(words),
});

export const hasArea = ({ shape }: Alternative): boolean => shape.of > 0;
export const isInverted = ({ words, shape }: Alternative): boolean => shape.comma < words.length;
const headOf = ({ words, shape }: Alternative): string => plainWord(words[shape.level - 1] ?? '');
export const sharesHead = (one: Alternative, other: Alternative): boolean => headOf(one) === headOf(other);

/** A head that governs an area which is not named: `VP`, `Senior Director`, and `Lead` where it can be a head. */
export function lacksArea(alternative: Alternative): boolean {
  const { words, shape } = alternative;
  if (hasArea(alternative) || isInverted(alternative)) return false;
  const name = words.slice(shape.kind === 'grade' ? words.length - 1 : shape.grades).map(plainWord);
  if (name.join(' ') === 'vice president') return true;
  return name.length === 1 && name[0] !== 'president' && areaHeads.has(name[0] ?? '');
}

/** A subject takes its head from a name of several words or from a bare head; `investigator` keeps its own. */
export function givesHead(alternative: Alternative): boolean {
  if (hasArea(alternative) || isInverted(alternative)) return false;
  return alternative.shape.kind === 'head' || alternative.shape.level > 1;
}

/** The head of a name with all that follows it, as `subject` shares it: `Team Lead` for Web beside Mobile Team Lead. */
export function headFor(subject: readonly string[], { words, shape }: Alternative): string[] {
  const core = words.slice(shape.grades, shape.level);
  const parallel = plainWord(subject.at(-1) ?? '');
  const isPair =
    core.length > 2 && firstOfHead.has(plainWord(core.at(-2) ?? '')) && isHead(core.at(-1) ?? '');
  const size = isPair && !firstOfHead.has(parallel) && !parallel.endsWith('ware') ? 2 : 1;
  return words.slice(shape.level - size);
}

/** The subject of a name, without grades, head and level: what a bare head beside it shares. */
export function subjectOf({ words, shape }: Alternative): string[] {
  if (shape.of > 0) return words.slice(shape.of + 1, shape.comma);
  const core = words.slice(shape.grades, Math.min(shape.level, shape.comma));
  const isTeam = core.length > 1 && plainWord(core.at(-2) ?? '') === 'team';
  return core.slice(0, isTeam ? -2 : -1);
}
