import { expect, it } from 'vitest';
import type { Box } from './box.ts';
import { hasMoved } from './has-moved.ts';

const box = (key: string, x: number, y = 0): Box => ({
  ...{ key, id: key, place: 'advancement' },
  ...{ x, y, width: 10, height: 10 },
});

it('knows a box that lies elsewhere by its key, whatever the order', () => {
  expect(hasMoved([box('a', 0), box('b', 20)], [box('b', 20), box('a', 0, 5)])).toBe(true);
  expect(hasMoved([box('a', 0), box('b', 20)], [box('b', 20), box('a', 0)])).toBe(false);
});

it('does not count boxes that come or go', () => {
  expect(hasMoved([box('a', 0), box('b', 20)], [box('a', 0), box('__proto__', 40)])).toBe(false);
  expect(hasMoved([], [box('a', 0)])).toBe(false);
});
