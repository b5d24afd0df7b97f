import { columnHeadings } from '#domain/layout/column-headings.ts';
import type { ExportedScene } from './exported-scene.ts';

/** The smallest rectangle around the cards, headings and lines of a scene, in px; empty where there is nothing. */
export function sceneBounds({ view, boxes, lines }: ExportedScene) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x: number, y: number) => {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  };
  for (const { x, y, width, height } of boxes) {
    reach(x, y);
    reach(x + width, y + height);
  }
  for (const { x, y } of columnHeadings(view, boxes)) reach(x, y);
  for (const { points } of lines) for (const { x, y } of points) reach(x, y);
  return left > right
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}
