import type { Box } from './box.ts';

/** Whether a box that is there before and after lies elsewhere afterwards. Boxes that come or go count for nothing. */
export function hasMoved(before: readonly Box[], after: readonly Box[]): boolean {
  const places = new Map(before.map((box) => [box.key, box]));
  return after.some(({ key, x, y }) => {
    const place = places.get(key);
    return place !== undefined && (place.x !== x || place.y !== y);
  });
}
