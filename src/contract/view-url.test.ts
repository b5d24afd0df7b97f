import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRoleQuery,
  formatQueryString,
  parseRoleQuery,
  parseQueryString,
  plainRoleQuery,
} from './view-url.ts';
import { isRoleId } from './role-id.ts';

const roleId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

describe('the address of a view', () => {
  it('round-trips how a role is shown', () => {
    const query = fc.record({
      depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
      view: fc.constantFrom(null, 'graph' as const, 'list' as const, 'table' as const),
      axis: fc.constantFrom('level' as const, 'pay' as const),
      opened: fc.uniqueArray(
        fc.record({ id: roleId, side: fc.constantFrom('from' as const, 'to' as const) }),
        {
          selector: ({ id, side }) => `${id}.${side}`,
          maxLength: 16,
        },
      ),
      move: fc.option(
        fc.record({ from: roleId, to: roleId, kind: fc.constantFrom('step' as const, 'lateral' as const) }),
      ),
      table: fc.record({
        order: fc.option(
          fc.record({
            by: fc.constantFrom(...(['title', 'move', 'pay', 'level', 'family', 'shared'] as const)),
            descending: fc.boolean(),
          }),
        ),
        words: fc.string({ maxLength: 100 }),
        place: fc.constantFrom(null, ...(['entry', 'advancement', 'lateral'] as const)),
        family: fc.option(roleId),
      }),
    });
    fc.assert(
      fc.property(query, (value) => {
        expect(parseRoleQuery(parseQueryString(formatQueryString(formatRoleQuery(value))))).toEqual(value);
      }),
    );
  });

  it('keeps defaults out and commas readable', () => {
    expect(formatQueryString(formatRoleQuery(plainRoleQuery))).toBe('');
    const opened = [
      { id: 'a', side: 'to' as const },
      { id: 'b-c', side: 'from' as const },
    ];
    const move = { from: 'a', to: 'b-c', kind: 'lateral' as const };
    expect(formatQueryString(formatRoleQuery({ ...plainRoleQuery, opened, move }))).toBe(
      '?with=a.to,b-c.from&move=a.b-c.lateral',
    );
  });

  it('falls back to the defaults for what is unknown or broken', () => {
    const broken =
      '?depth=9&view=%E0%A4%A&__proto__=x&axis=up&with=a.up,.to,b&move=a&sort=-name&kind=up&family=../x';
    expect(parseRoleQuery(parseQueryString(broken))).toEqual(plainRoleQuery);
    expect(parseRoleQuery({ depth: Number.NaN, view: { toString: null } })).toEqual(plainRoleQuery);
    expect(parseRoleQuery({ with: 'a.to,a.to,a.from.x,../b.to', move: 'a.b.up' })).toEqual({
      ...plainRoleQuery,
      opened: [{ id: 'a', side: 'to' }],
    });
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const query = parseQueryString(search);
        parseRoleQuery(query);
        formatQueryString(query);
      }),
    );
  });

  it('knows an id when it sees one', () => {
    expect(['a', 'sde-ii', '3d-artist'].every(isRoleId)).toBe(true);
    expect(['', '-a', 'a--b', 'A', '../a', '__proto__', 'a/b', 'a'.repeat(200)].some(isRoleId)).toBe(false);
  });
});
