import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRoutesQuery,
  namedRoles,
  parseRoutesQuery,
  plainRoutesQuery,
  withRoleIds,
} from './routes-query.ts';
import { formatQueryString, parseQueryString } from './view-url.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

describe('the address of routes', () => {
  it('round-trips what is asked for and what is shown', () => {
    const query = fc.record({
      from: fc.option(id),
      to: fc.option(id),
      prefer: fc.constantFrom('moves' as const, 'skills' as const, 'pay' as const),
      lateral: fc.boolean(),
      through: fc.option(id),
      avoid: fc.uniqueArray(id, { maxLength: 20 }),
      route: fc.integer({ min: 1, max: 5 }),
      view: fc.constantFrom('plan' as const, 'leads' as const, 'onward' as const),
      words: fc.string({ unit: 'grapheme', maxLength: 20 }),
    });
    const property = fc.property(query, (value) => {
      expect(parseRoutesQuery(parseQueryString(formatQueryString(formatRoutesQuery(value))))).toEqual(value);
    });
    fc.assert(property);
  });

  it('is short and readable', () => {
    expect(formatQueryString(formatRoutesQuery(plainRoutesQuery))).toBe('');
    const query = {
      ...plainRoutesQuery,
      ...{ from: 'a', to: 'b', prefer: 'skills' as const, lateral: false, avoid: ['c', 'd'], route: 2 },
    };
    expect(formatQueryString(formatRoutesQuery(query))).toBe(
      '?from=a&to=b&prefer=skills&lateral=no&avoid=c,d&route=2',
    );
  });

  it('falls back to the defaults for what is unknown or broken', () => {
    const broken =
      '?from=../a&to=%3Cb%3E&prefer=luck&lateral=maybe&through=,&avoid=,..,&route=6&view=map&__proto__=x';
    expect(parseRoutesQuery(parseQueryString(broken))).toEqual(plainRoutesQuery);
    expect(parseRoutesQuery({ from: { toString: null }, route: Number.NaN, avoid: [1] })).toEqual(
      plainRoutesQuery,
    );
  });

  it('takes ids as people type them, each role to avoid once, and no more than fit', () => {
    expect(parseRoutesQuery({ from: ' Software-Engineer ', avoid: 'a,A, b' })).toMatchObject({
      from: 'software-engineer',
      avoid: ['a', 'b'],
    });
    const many = Array.from({ length: 30 }, (_, number) => `r${number}`).join(',');
    expect(parseRoutesQuery({ avoid: many }).avoid).toHaveLength(20);
  });

  it('never throws, and reads what it writes, whatever the address', () => {
    const names = fc.constantFrom('from', 'to', 'prefer', 'through', 'avoid', 'route', 'view', 'q');
    const property = fc.property(fc.dictionary(names, fc.string()), (raw) => {
      const query = parseRoutesQuery(raw);
      expect(parseRoutesQuery(formatRoutesQuery(query))).toEqual(query);
    });
    fc.assert(property);
  });

  it('takes other ids for its roles, and leaves out those without', () => {
    const query = { ...plainRoutesQuery, from: 'old', to: 'b', through: 'gone', avoid: ['c', 'old', 'gone'] };
    expect(namedRoles(query)).toEqual(['old', 'b', 'gone', 'c']);
    const renamed = withRoleIds(query, (id) => (id === 'old' ? 'c' : id === 'gone' ? null : id));
    expect(renamed).toEqual({ ...query, from: 'c', through: null, avoid: ['c'] });
  });
});
