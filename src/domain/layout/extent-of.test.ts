import { expect, it } from 'vitest';
import { extentOf } from './extent-of.ts';

const empty = extentOf([]);

it('spans all boxes, wherever they are', () => {
  const boxes = [
    { x: -300, y: 40, width: 200, height: 60 },
    { x: 100, y: -20, width: 200, height: 90 },
  ];
  expect(extentOf(boxes)).toEqual({ width: empty.width + 600, height: empty.height + 120 });
});

it('is that of an empty window where there is nothing', () => {
  expect(empty.width).toBeGreaterThan(0);
  expect(empty.height).toBeGreaterThan(0);
});
