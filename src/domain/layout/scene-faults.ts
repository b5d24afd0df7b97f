import type { Box } from './box.ts';
import type { Point } from './point.ts';
import type { MoveLine } from './route-moves.ts';
import { traceLine } from './trace-line.ts';

/** What must not be in a drawn scene: pairs of cards that overlap, and lines that run through a card, by their keys. */
export interface SceneFaults {
  overlaps: string[];
  throughCards: string[];
}

const touch = 0.5;

/** Looks for cards that overlap and for lines that run through a card further than its edge. */
export function sceneFaults(boxes: readonly Box[], lines: readonly MoveLine[]): SceneFaults {
  const byLeft = [...boxes].sort((a, b) => a.x - b.x);
  const overlaps: string[] = [];
  byLeft.forEach((one, at) => {
    for (let i = at + 1; i < byLeft.length; i += 1) {
      const other = byLeft[i];
      if (!other || other.x >= one.x + one.width) break;
      if (meet(one, other)) overlaps.push(`${one.key} | ${other.key}`);
    }
  });
  const throughCards = lines.flatMap(({ key, points }) => {
    const near = cardsNear(boxes, points);
    const pieces = traceLine(points);
    const isThrough = pieces.slice(1).some((to, at) => near.some((box) => enters(pieces[at] ?? to, to, box)));
    return isThrough ? [key] : [];
  });
  return { overlaps, throughCards };
}

/** The cards within the bounds of a line's handles, which its curves don't leave. */
function cardsNear(boxes: readonly Box[], points: readonly Point[]): Box[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const bounds = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return boxes.filter(
    ({ x, y, width, height }) =>
      x < bounds.right && x + width > bounds.left && y < bounds.bottom && y + height > bounds.top,
  );
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a straight piece has a part inside a card (Liang and Barsky's clipping). */
function enters(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, change, low, high] of [
    [from.x, to.x - from.x, x + touch, x + width - touch],
    [from.y, to.y - from.y, y + touch, y + height - touch],
  ] as const) {
    if (change === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const one = (low - start) / change;
    const other = (high - start) / change;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}
