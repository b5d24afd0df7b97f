import type { SkillTable } from './skill-table.ts';

/** A skill somebody has that stands for one that is asked for: itself, or one that it is part of. */
export interface SkillPairNumbers {
  held: number;
  asked: number;
}

/** The name of a pair in a set of rejected pairs. */
export function pairNumber({ skillCount }: Pick<SkillTable, 'skillCount'>, pair: SkillPairNumbers): number {
  return pair.held * skillCount + pair.asked;
}

/**
 * Every skill that the held ones stand for: themselves, and the wider skills that they are part of (who knows EC2 knows some AWS; not
 * the other way round). Pairs in `rejected` (see `pairNumber`) stand for nothing.
 */
export function coveredSkills(
  table: Pick<SkillTable, 'skillCount' | 'wider'>,
  held: Iterable<number>,
  rejected: ReadonlySet<number> = new Set(),
): Set<number> {
  const covered = new Set<number>();
  for (const skill of held) {
    if (!Number.isInteger(skill) || skill < 0 || skill >= table.skillCount) continue;
    for (const asked of [skill, ...(table.wider[skill] ?? [])])
      if (!rejected.has(pairNumber(table, { held: skill, asked }))) covered.add(asked);
  }
  return covered;
}

/** The first held skill that stands for `asked` as a part of it; null where none does, or none that is believed. */
export function standInFor(
  table: Pick<SkillTable, 'skillCount' | 'wider'>,
  asked: number,
  { held, rejected = new Set() }: { held: readonly number[]; rejected?: ReadonlySet<number> },
): number | null {
  const part = held.find(
    (skill) =>
      table.wider[skill]?.includes(asked) && !rejected.has(pairNumber(table, { held: skill, asked })),
  );
  return part ?? null;
}

/** Rejected pairs, kept by the ids of their skills (see `pairKey`), by their numbers; those that `find` doesn't know are left out. */
export function rejectedNumbers(
  table: Pick<SkillTable, 'skillCount'>,
  keys: Iterable<string>,
  find: (id: string) => number | null,
): Set<number> {
  const numbers = new Set<number>();
  for (const key of keys) {
    const [held, asked] = key.split(' ').map(find);
    if (held != null && asked != null) numbers.add(pairNumber(table, { held, asked }));
  }
  return numbers;
}
