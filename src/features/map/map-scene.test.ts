import type { IndexedRole } from '#contract/bundle-index-data.ts';
import { english } from '#messages/english.ts';
import { expect, it } from 'vitest';
import { mapCoverage } from './map-scene.ts';

it('tells of each role how much of it is covered, and nothing where that is not known', () => {
  const roles = ['a', '__proto__', 'c'].map((id) => ({ id }) as IndexedRole);
  const counts = new Map([
    ['a', { covered: 9, total: 12 }],
    ['c', { covered: 0, total: 4 }],
  ]);
  const { shares, words } = mapCoverage(roles, (id) => counts.get(id) ?? null, english);
  expect([...shares]).toEqual([0.75, NaN, 0]);
  expect([0, 1, 2, 3].map(words)).toEqual(['covers 9 of 12', null, 'covers 0 of 4', null]);
});
