import type { Box } from './box.ts';
import type { Point } from './point.ts';
import { spacing } from './spacing.ts';

const corner = 14;

/**
 * The dotted line from the focus down to a lateral role: beside a stack that is set in, or down a trunk between two halves and over to
 * either side; past cards that lie nearer to the trunk it runs between two rows.
 */
export function hangLateral(focus: Box, lateral: Box): Point[] {
  const middle = focus.x + focus.width / 2;
  const isStack = lateral.x < middle && lateral.x + lateral.width > middle;
  const x = isStack ? focus.x + spacing.lateralIndent / 2 : middle;
  const side = isStack || lateral.x > middle ? 1 : -1;
  const end = { x: side > 0 ? lateral.x : lateral.x + lateral.width, y: lateral.y + lateral.height / 2 };
  const start = { x, y: focus.y + focus.height };
  const isNear = Math.abs(end.x - x) <= lateral.width;
  if (isNear) return roundedPath([start, { x, y: end.y }, end]);
  const between = lateral.y - spacing.card / 2;
  const drop = end.x - side * corner * 1.5;
  return roundedPath([start, { x, y: between }, { x: drop, y: between }, { x: drop, y: end.y }, end]);
}

/** Straight pieces with rounded corners, as cubic Bézier segments. */
function roundedPath(corners: readonly Point[]): Point[] {
  const points: Point[] = corners.slice(0, 1);
  const straight = (to: Point) => points.push(points.at(-1) ?? to, to, to);
  for (let at = 1; at < corners.length; at += 1) {
    const [before, here, after] = [corners[at - 1], corners[at], corners[at + 1]];
    if (!before || !here) continue;
    if (!after) {
      straight(here);
      continue;
    }
    const radius = Math.min(corner, distance(before, here) / 2, distance(here, after) / 2);
    straight(towards(here, before, radius));
    points.push(here, here, towards(here, after, radius));
  }
  return points;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
