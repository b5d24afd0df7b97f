import { skillWeights } from './skill-weights.ts';

/** Lists of numbers by number: those of `n` stand in `items` from `starts[n]` to before `starts[n + 1]`, ascending. */
export interface NumberLists {
  starts: Uint32Array;
  items: Uint32Array;
}

/** Which roles ask for which skills, both by their numbers in the bundle, opened for counting. */
export interface SkillTable {
  /** The skills each role asks for, each once, ascending; empty for a role that is only mentioned. */
  byRole: readonly (readonly number[])[];
  /** The roles that ask for each skill. */
  rolesBySkill: NumberLists;
  /** How many roles name any skill. */
  roleCount: number;
  skillCount: number;
  /** What each skill counts, in hundredths (see skill-weights.ts). */
  weights: Uint8Array;
  /** The wider skills that each skill is part of, at any remove. */
  wider: readonly (readonly number[])[];
}

/**
 * Opens the columns of the bundle. `partOf[s]` are the skills that skill `s` is directly part of; without it no skill is part of another.
 * Numbers that name no skill are passed over. Linear in the sum of the lists.
 */
export function openSkillTable({
  byRole,
  skillCount,
  partOf = [],
}: {
  byRole: readonly (readonly number[])[];
  skillCount: number;
  partOf?: readonly (readonly number[])[];
}): SkillTable {
  const isSkill = (skill: number): boolean => Number.isInteger(skill) && skill >= 0 && skill < skillCount;
  const asked = byRole.map((skills) => [...new Set(skills.filter(isSkill))].sort((a, b) => a - b));
  const rolesBySkill = invert(asked, skillCount);
  const roleCount = asked.filter((skills) => skills.length > 0).length;
  return {
    byRole: asked,
    rolesBySkill,
    roleCount,
    skillCount,
    weights: skillWeights(rolesBySkill.starts, roleCount),
    wider: Array.from({ length: skillCount }, (_, skill) => widerThan(skill, partOf).filter(isSkill)),
  };
}

/** How many roles ask for a skill. */
export function askedBy({ rolesBySkill: { starts } }: SkillTable, skill: number): number {
  return (starts[skill + 1] ?? 0) - (starts[skill] ?? 0);
}

/** The roles that ask for a skill, ascending. */
export function rolesAsking({ rolesBySkill: { starts, items } }: SkillTable, skill: number): Uint32Array {
  return items.subarray(starts[skill] ?? 0, starts[skill + 1] ?? 0);
}

/** What a list of skills counts, in hundredths. */
export function weightOf({ weights }: SkillTable, skills: Iterable<number>): number {
  let sum = 0;
  for (const skill of skills) sum += weights[skill] ?? 0;
  return sum;
}

function invert(lists: readonly (readonly number[])[], size: number): NumberLists {
  const starts = new Uint32Array(size + 1);
  for (const list of lists) for (const item of list) starts[item + 1] = (starts[item + 1] ?? 0) + 1;
  for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const items = new Uint32Array(starts[size] ?? 0);
  lists.forEach((list, number) => {
    for (const item of list) {
      const place = next[item] ?? 0;
      items[place] = number;
      next[item] = place + 1;
    }
  });
  return { starts, items };
}

/** A skill that is stated to be part of itself, however far round, is not its own wider skill. */
function widerThan(skill: number, partOf: readonly (readonly number[])[]): number[] {
  const found = new Set<number>();
  const open = [skill];
  for (let narrow = open.pop(); narrow !== undefined; narrow = open.pop()) {
    for (const wide of partOf[narrow] ?? []) {
      if (wide === skill || found.has(wide)) continue;
      found.add(wide);
      open.push(wide);
    }
  }
  return [...found].sort((a, b) => a - b);
}
