import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCompareQuery,
  parseCompareQuery,
  renameCompared,
  type CompareQuery,
  type SkillsShown,
} from './compare-query.ts';
import { formatQueryString, parseQueryString } from './view-url.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);

const anyQuery: fc.Arbitrary<CompareQuery> = fc
  .uniqueArray(id, { minLength: 2, maxLength: 4 })
  .chain((roles) => {
    const [first, ...others] = roles;
    const pairs = roles
      .flatMap((from) => roles.map((to) => ({ from, to })))
      .filter(({ from, to }) => from !== to && !(from === first && to === roles[1]));
    return fc.record({
      roles: fc.constant(roles),
      pair: fc.constantFrom(null, ...pairs),
      skills: fc.constantFrom<SkillsShown[]>('all', 'shared', 'some', ...roles.map((only) => ({ only }))),
      shown: fc.constantFrom(null, ...others),
    });
  });

describe('the address of a comparison', () => {
  it('round-trips', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const address = formatQueryString(formatCompareQuery(query));
        expect(parseCompareQuery(parseQueryString(address))).toEqual(query);
      }),
    );
  });

  it('reads well, without what is as usual', () => {
    expect(formatQueryString(formatCompareQuery({ roles: ['a', 'b-c'] }))).toBe('?roles=a,b-c');
    expect(
      formatQueryString(
        formatCompareQuery({ roles: ['a', 'b'], pair: { from: 'b', to: 'a' }, skills: { only: 'b' } }),
      ),
    ).toBe('?roles=a,b&pair=b.a&skills=only.b');
    expect(formatCompareQuery({ roles: [] })).toEqual({});
  });

  it.each([
    [{ roles: 'a,,A,../b,<script>,c' }, { roles: ['a', 'c'] }],
    [{ roles: 'a,b,c,d,e' }, { roles: ['a', 'b', 'c', 'd'] }],
    [
      { roles: 'a,b', pair: 'a.c', skills: 'only.c', shown: 'c' },
      { pair: null, skills: 'all', shown: null },
    ],
    [{ roles: 'a,b', pair: 'b.b' }, { pair: null }],
    [
      { roles: 'a,b', pair: 'b.a.a', skills: 'only', shown: '__proto__' },
      { pair: null, skills: 'all' },
    ],
    [
      { roles: 'a,b', pair: 'a.b', shown: 'a' },
      { pair: null, shown: null },
    ],
  ])('reads %j', (query, expected) => expect(parseCompareQuery(query)).toMatchObject(expected));

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (rest, roles) => {
        expect(parseCompareQuery({ ...rest, roles }).roles.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('follows a role to its new name, in all its parts', () => {
    const query = parseCompareQuery({ roles: 'old,b,c', pair: 'b.old', skills: 'only.old', shown: 'c' });
    expect(renameCompared(query, new Map([['old', 'new']]))).toEqual({
      ...{ roles: ['new', 'b', 'c'], pair: { from: 'b', to: 'new' } },
      ...{ skills: { only: 'new' }, shown: 'c' },
    });
    expect(renameCompared(query, new Map([['old', 'c']])).roles).toEqual(['c', 'b']);
  });
});
