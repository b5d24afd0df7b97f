import type { Point } from './point.ts';
import { traceLine } from './trace-line.ts';

interface Traced {
  points: Point[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * How often lines cross each other, as drawn. Lines that only meet, at a shared end or by running on top of each other, don't cross.
 * Lines are cubic Bézier segments, as `MoveLine` holds them.
 */
export function countCrossings(lines: readonly { points: readonly Point[] }[]): number {
  const traced = lines.map(({ points }): Traced => {
    const pieces = traceLine(points);
    const xs = pieces.map(({ x }) => x);
    const ys = pieces.map(({ y }) => y);
    return {
      points: pieces,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  });
  let crossings = 0;
  traced.forEach((one, at) => {
    for (const other of traced.slice(at + 1)) {
      const isApart =
        one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top;
      if (!isApart) crossings += crossingsOf(one.points, other.points);
    }
  });
  return crossings;
}

function crossingsOf(one: readonly Point[], other: readonly Point[]): number {
  let found = 0;
  for (let i = 0; i + 1 < one.length; i += 1) {
    for (let j = 0; j + 1 < other.length; j += 1) {
      const [a, b, c, d] = [one[i], one[i + 1], other[j], other[j + 1]];
      if (a && b && c && d && cross(a, b, c, d)) found += 1;
    }
  }
  return found;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y)) return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** On which side of the line from a to b the point c lies; 0 where it is on it, as far as numbers tell. */
function turn(a: Point, b: Point, c: Point): number {
  const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return Math.abs(area) < 1e-6 ? 0 : Math.sign(area);
}
