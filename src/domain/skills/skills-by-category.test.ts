import { expect, it } from 'vitest';
import { openSkillTable } from './skill-table.ts';
import { skillsByCategory } from './skills-by-category.ts';

it('puts skills into categories, those that most roles ask for first', () => {
  const table = openSkillTable({ byRole: [[0, 1, 3], [1, 3], [2]], skillCount: 4 });
  const names = ['Zoology', 'SQL', 'Biology', 'Rust'];
  expect(skillsByCategory(table, ['knowledge', 'technology', 'knowledge', 'technology'], names)).toEqual([
    { category: 'technology', numbers: [3, 1] },
    { category: 'knowledge', numbers: [2, 0] },
  ]);
});
