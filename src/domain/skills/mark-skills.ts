import type { SkillEntry } from './skill-lexicon.ts';

type NamedSkill = Pick<SkillEntry, 'id' | 'name'>;

/** A stretch of a sentence; `skill` is the id of the skill that it names, or null. */
export interface SkillPart {
  text: string;
  skill: string | null;
}

/** A sentence in parts, and the skills it asks for in other words than their names. */
export interface MarkedSkills {
  parts: SkillPart[];
  unmarked: NamedSkill[];
}

/** A name of fewer letters may be an ordinary word in other case: Go, R, SAS. */
const leastFoldable = 4;

const endsWord = /[\p{L}\p{N}_]$/u;
/** C is not named by C++ or C#. */
const continuesWord = /^[\p{L}\p{N}_+#]/u;

/**
 * Finds the names of skills in a sentence that is known to ask for them, longer names first; each part of the sentence is given to one
 * skill at most. The parts in order make up the sentence. Names match as whole words, long ones in any case.
 */
export function markSkills(text: string, skills: readonly NamedSkill[]): MarkedSkills {
  const lower = text.toLowerCase();
  const longestFirst = [...skills].sort((a, b) => b.name.length - a.name.length);
  const found: { start: number; end: number; skill: string }[] = [];
  const unmarked: NamedSkill[] = [];
  for (const skill of longestFirst) {
    const { id, name } = skill;
    const isFree = (start: number, end: number): boolean =>
      !endsWord.test(text.slice(Math.max(0, start - 2), start)) &&
      !continuesWord.test(text.slice(end, end + 2)) &&
      found.every((other) => end <= other.start || start >= other.end);
    const canFold = name.length >= leastFoldable && lower.length === text.length;
    const start =
      firstFree(text, name, isFree) ?? (canFold ? firstFree(lower, name.toLowerCase(), isFree) : null);
    if (start === null) unmarked.push(skill);
    else found.push({ start, end: start + name.length, skill: id });
  }
  return { parts: cut(text, found), unmarked: skills.filter((skill) => unmarked.includes(skill)) };
}

function firstFree(
  text: string,
  name: string,
  isFree: (start: number, end: number) => boolean,
): number | null {
  if (name === '') return null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isFree(at, at + name.length)) return at;
  }
  return null;
}

function cut(text: string, found: { start: number; end: number; skill: string }[]): SkillPart[] {
  const parts: SkillPart[] = [];
  let done = 0;
  for (const { start, end, skill } of found.sort((a, b) => a.start - b.start)) {
    if (start > done) parts.push({ text: text.slice(done, start), skill: null });
    parts.push({ text: text.slice(start, end), skill });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), skill: null });
  return parts;
}
