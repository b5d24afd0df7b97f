import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatRecentRoles, mostRecent, parseRecentRoles, withRecentRole } from './recent-roles.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: mostRecent }), (ids) => {
      expect(parseRecentRoles(formatRecentRoles(ids))).toEqual(ids);
    }),
  );
});

it.each([
  [null, []],
  ['', []],
  ['["a"]', []],
  ['data-analyst,,<b>,../x,data-analyst,clerk', ['data-analyst', 'clerk']],
  ['__proto__,Constructor', []],
])('reads %j as %j', (text, expected) => expect(parseRecentRoles(text)).toEqual(expected));

it('reads any text as a short list of ids', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseRecentRoles(text).length).toBeLessThanOrEqual(mostRecent);
    }),
  );
  expect(parseRecentRoles('a,'.repeat(1_000_000))).toEqual(['a']);
});

it('puts the role that was opened last first, each once, and forgets the oldest', () => {
  expect(withRecentRole(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  const many = Array.from({ length: mostRecent }, (_, number) => `role-${number}`);
  expect(withRecentRole(many, 'new')).toEqual(['new', ...many.slice(0, -1)]);
});
