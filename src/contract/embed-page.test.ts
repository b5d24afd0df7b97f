import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbedPage, formatEmbedPage, parseEmbedPage, readEmbedPage } from './embed-page.ts';

const roleId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const roles = (minLength: number, maxLength: number) => fc.uniqueArray(roleId, { minLength, maxLength });
const page: fc.Arbitrary<EmbedPage> = fc.oneof(
  fc.record({ page: fc.constant('role' as const), roles: roles(1, 1) }),
  fc.record({ page: fc.constant('compare' as const), roles: roles(0, 4) }),
  fc.record({ page: fc.constant('routes' as const), roles: roles(0, 2) }),
  fc.constant({ page: 'map' as const, roles: [] }),
);

describe('a page that can be embedded', () => {
  it('round-trips through its address', () => {
    fc.assert(
      fc.property(page, (value) => {
        expect(parseEmbedPage(formatEmbedPage(value))).toEqual(value);
        expect(readEmbedPage(value.page, value.roles)).toEqual(value);
      }),
    );
  });

  it('has a short address', () => {
    expect(formatEmbedPage({ page: 'role', roles: ['a-b'] })).toBe('roles/a-b');
    expect(formatEmbedPage({ page: 'compare', roles: ['a', 'b'] })).toBe('compare?roles=a,b');
    expect(formatEmbedPage({ page: 'routes', roles: ['a', 'b'] })).toBe('routes?from=a&to=b');
    expect(formatEmbedPage({ page: 'map', roles: [] })).toBe('map');
  });

  it('is found in an address that says more', () => {
    expect(parseEmbedPage('roles/a?depth=2')).toEqual({ page: 'role', roles: ['a'] });
    expect(parseEmbedPage('compare?roles=a,b,../c,d,e,f&x=1')).toEqual({
      page: 'compare',
      roles: ['a', 'b', 'd', 'e'],
    });
  });

  it('is no other page, and nothing that only looks like one', () => {
    for (const other of ['', 'health', 'roles', 'roles/', 'roles/a/b', 'roles/__proto__', 'map/x', '../map'])
      expect(parseEmbedPage(other), other).toBeNull();
    expect(readEmbedPage('role', [])).toBeNull();
    expect(readEmbedPage('role', ['a', 'b'])).toBeNull();
    expect(readEmbedPage('compare', ['a', 'javascript:alert(1)'])).toBeNull();
    expect(readEmbedPage('compare', 'a,b')).toBeNull();
    expect(readEmbedPage('__proto__', [])).toBeNull();
  });

  it('never throws, whatever the address', () => {
    fc.assert(fc.property(fc.string(), (address) => void parseEmbedPage(address)));
  });
});
