import { expect, it } from 'vitest';
import { closestRoles } from './closest-roles.ts';

const roles = [
  { id: 'software-engineer', title: 'Software Engineer', aliases: ['Software Developer'] },
  { id: 'senior-software-engineer', title: 'Senior Software Engineer', aliases: [] },
  { id: 'site-reliability-engineer', title: 'Site Reliability Engineer', aliases: ['SRE'] },
  { id: 'data-scientist', title: 'Data Scientist', aliases: [] },
  { id: 'product-manager', title: 'Product Manager', aliases: [] },
];

function closest(id: string, limit?: number): string[] {
  return closestRoles(id, roles, limit).map((role) => role.id);
}

it.each([
  ['softwar-enginer', 'software-engineer'],
  ['Software_Engineer', 'software-engineer'],
  ['engineer-software', 'software-engineer'],
  ['software-developer', 'software-engineer'],
  ['senior-sofware-enginer', 'senior-software-engineer'],
  ['dat-scientist', 'data-scientist'],
  ['sre', 'site-reliability-engineer'],
])('suggests for %s first %s', (id, expected) => expect(closest(id)[0]).toBe(expected));

it('suggests nothing where nothing is near', () => {
  expect(closest('zzzz')).toEqual([]);
  expect(closest('')).toEqual([]);
  expect(closest('__proto__')).toEqual([]);
});

it('suggests at most as many as asked for, in one order whatever the order of the roles', () => {
  expect(closest('engineer', 2)).toHaveLength(2);
  expect(closestRoles('engineer', roles.toReversed(), 2).map(({ id }) => id)).toEqual(closest('engineer', 2));
});

it('reads only the beginning of a very long id', () => {
  const started = performance.now();
  closest('software-engineer-'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
