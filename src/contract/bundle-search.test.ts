import { describe, expect, it } from 'vitest';
import { parseSearch, type SearchColumns } from './bundle-search.ts';

const search: SearchColumns = {
  format: 1,
  aliases: [['SRE'], []],
  tags: [[], ['Cloud']],
  skills: {
    ids: ['go', 'sql'],
    names: ['Go', 'SQL'],
    categories: ['technology', 'technology'],
    byRole: [[0, 1], []],
  },
};
const problem = (value: unknown, roles = 2) => {
  const parsed = parseSearch(value, roles);
  return parsed.ok ? null : parsed.problem;
};
const withSkills = (skills: object) => ({ ...search, skills: { ...search.skills, ...skills } });

describe('parseSearch', () => {
  it('reads what was written', () => {
    expect(parseSearch(JSON.parse(JSON.stringify(search)), 2)).toEqual({ ok: true, value: search });
  });

  it.each([
    ['columns that stand beside another index', search, 3, 'aliases: expected 3 items, found 2'],
    ['a newer version', { ...search, format: 2 }, 2, 'made by a newer ladderway'],
    ['a missing column', { ...search, tags: undefined }, 2, 'tags'],
    [
      'an alias that is no text',
      { ...search, aliases: [[7], []] },
      2,
      'aliases: expected a list of strings at [0]',
    ],
    [
      'a skill that is not there',
      withSkills({ byRole: [[2], []] }),
      2,
      'skills.byRole[0]: points beyond the 2 skills',
    ],
    ['a skill without a name', withSkills({ names: ['Go'] }), 2, 'skills.names: expected 2 items, found 1'],
    [
      'a strange category',
      withSkills({ categories: ['magic', 'tool'] }),
      2,
      'skills.categories: expected one of',
    ],
  ])('names the place of %s', (_, value, roles, expected) => {
    expect(problem(value, roles)).toContain(expected);
  });
});
