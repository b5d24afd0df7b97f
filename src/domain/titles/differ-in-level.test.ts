import { expect, it } from 'vitest';
import { differInLevel } from './differ-in-level.ts';

it.each([
  ['Senior Engineer', 'Engineer'],
  ['Senior Developer', 'Software Engineer'],
  ['Staff Engineer', 'Principal Engineer'],
  ['SVP of Data', 'VP of Data'],
  ['Director of Data', 'Chief Data Officer'],
])('%s and %s stand on different levels', (one, other) => {
  expect(differInLevel(one, other)).toBe(true);
  expect(differInLevel(other, one)).toBe(true);
});

it.each([
  ['Technical Lead', 'Tech Lead'],
  ['Developer', 'Programmer'],
  ['Junior Developer', 'Software Engineer I'],
  ['Chief Product Officer', 'CPO'],
  ['Engineering Manager', 'EM'],
  ['Network Manager', 'Network Administrator'],
  ['Head of Data', 'Director of Data'],
])('nothing says so of %s and %s', (one, other) => {
  expect(differInLevel(one, other)).toBe(false);
  expect(differInLevel(other, one)).toBe(false);
});
