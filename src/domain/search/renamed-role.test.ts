import { expect, it } from 'vitest';
import { renamedRole } from './renamed-role.ts';

const roles = [
  { number: 0, id: 'a' },
  { number: 1, id: 'b' },
];
const aliases = [[], ['Site Reliability Engineer (SRE)', '__proto__']];
const found = (id: string) => renamedRole(id, roles, (number) => aliases[number] ?? [])?.id ?? null;

it('finds a role by the id of another name', () => {
  expect(found('site-reliability-engineer-sre')).toBe('b');
  expect(found('a')).toBeNull();
  expect(found('')).toBeNull();
});
