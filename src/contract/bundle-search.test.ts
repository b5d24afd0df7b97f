import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSearch } from './bundle-search-encode.ts';
import { parseSearch, type SearchColumns } from './bundle-search.ts';

const families = ['Platform', null];
const columns: SearchColumns = {
  aliases: [['SRE'], []],
  tags: [[], ['Cloud', 'Ops']],
  skills: {
    ids: ['go', 'sql'],
    names: ['Go', 'SQL'],
    aliases: [['Golang'], []],
    categories: ['technology', 'technology'],
    partOf: [[], [0]],
    byRole: [[0, 1], [1]],
  },
};
const search = encodeSearch(columns, families);
const problem = (value: unknown, of: (string | null)[] = families) => {
  const parsed = parseSearch(value, of);
  return parsed.ok ? null : parsed.problem;
};
const withSkills = (skills: object) => ({ ...search, skills: { ...search.skills, ...skills } });

describe('search columns', () => {
  it('are what was written', () => {
    const role = fc.record({
      family: fc.constantFrom(null, 'Data', '__proto__', ''),
      aliases: fc.array(fc.string()),
      tags: fc.array(fc.constantFrom('Cloud', 'constructor', '')),
      skills: fc.uniqueArray(fc.nat(1)).map((skills) => skills.sort()),
    });
    fc.assert(
      fc.property(fc.array(role), (roles) => {
        const written: SearchColumns = {
          aliases: roles.map(({ aliases }) => aliases),
          tags: roles.map(({ tags }) => tags),
          skills: { ...columns.skills, byRole: roles.map(({ skills }) => skills) },
        };
        const of = roles.map(({ family }) => family);
        const value: unknown = JSON.parse(JSON.stringify(encodeSearch(written, of)));
        expect(parseSearch(value, of)).toEqual({ ok: true, value: written });
      }),
    );
  });

  it('may be without other words for skills and without wider ones', () => {
    const value: unknown = JSON.parse(JSON.stringify(withSkills({ aliases: undefined, partOf: undefined })));
    const expected = { ...columns, skills: { ...columns.skills, aliases: [[], []], partOf: [[], []] } };
    expect(parseSearch(value, families)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['columns that stand beside another index', search, [null], 'aliases: expected 1 items, found 2'],
    ['a newer version', { ...search, format: 4 }, families, 'made by a newer ladderway'],
    ['a missing column', { ...search, tags: undefined }, families, 'tags'],
    ['an alias that is no text', { ...search, aliases: [[7], []] }, families, 'aliases: expected a list of'],
    [
      'a tag that is not there',
      { ...search, tags: { names: ['Cloud'], byRole: [[], [1]] } },
      families,
      'tags.byRole[1]: points beyond the 1 tags',
    ],
    ['a role that is not there', withSkills({ counts: [1, 2], gaps: [2, 0, 1] }), families, 'skills.gaps'],
    ['a skill asked for twice', withSkills({ counts: [1, 2], gaps: [1, 0, 0] }), families, 'skills.gaps'],
    [
      'other words for no skill',
      withSkills({ aliases: [['Golang']] }),
      families,
      'skills.aliases: expected 2 items',
    ],
    ['wider skills of no skill', withSkills({ partOf: [[]] }), families, 'skills.partOf: expected 2 items'],
    ['a wider skill that is not there', withSkills({ partOf: [[], [2]] }), families, 'skills.partOf[1]'],
    ['a skill that is part of itself', withSkills({ partOf: [[0], []] }), families, 'skills.partOf[0]'],
    ['a skill without a name', withSkills({ names: ['Go'] }), families, 'skills.names: expected 2 items'],
    ['a strange category', withSkills({ categories: ['magic', 'tool'] }), families, 'skills.categories'],
  ])('name the place of %s', (_, value, of, expected) => {
    expect(problem(value, of)).toContain(expected);
  });
});
