import type { SkillCategory } from './skill-lexicon.ts';
import { askedBy, type SkillTable } from './skill-table.ts';

const order: readonly SkillCategory[] = ['technology', 'tool', 'method', 'knowledge', 'soft'];

/** The numbers of all skills by category, those that most roles ask for first, then by name; categories without skills are left out. */
export function skillsByCategory(
  table: SkillTable,
  categories: readonly SkillCategory[],
  names: readonly string[],
): { category: SkillCategory; numbers: number[] }[] {
  const groups = new Map(order.map((category) => [category, [] as number[]]));
  categories.forEach((category, number) => groups.get(category)?.push(number));
  const inOrder = (a: number, b: number): number => {
    const [one, other] = [names[a] ?? '', names[b] ?? ''];
    return askedBy(table, b) - askedBy(table, a) || (one < other ? -1 : 1);
  };
  return [...groups]
    .map(([category, numbers]) => ({ category, numbers: numbers.sort(inOrder) }))
    .filter(({ numbers }) => numbers.length > 0);
}
