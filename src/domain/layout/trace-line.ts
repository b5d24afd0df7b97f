import type { Point } from './point.ts';

// Odd, so that lines that mirror each other cross within a piece and not where two pieces meet.
const pieces = 15;

/** A line of cubic Bézier segments as short straight pieces; level ones stay whole. */
export function traceLine(points: readonly Point[]): Point[] {
  const traced: Point[] = points.slice(0, 1);
  for (let i = 0; i + 3 < points.length; i += 3) {
    const [a, b, c, d] = points.slice(i, i + 4);
    if (!a || !b || !c || !d) continue;
    const isStraight =
      (a.y === b.y && b.y === c.y && c.y === d.y) || (a.x === b.x && b.x === c.x && c.x === d.x);
    if (isStraight) {
      traced.push(d);
      continue;
    }
    for (let piece = 1; piece <= pieces; piece += 1) {
      const t = piece / pieces;
      const u = 1 - t;
      const [ofA, ofB, ofC, ofD] = [u ** 3, 3 * u ** 2 * t, 3 * u * t ** 2, t ** 3];
      traced.push({
        x: ofA * a.x + ofB * b.x + ofC * c.x + ofD * d.x,
        y: ofA * a.y + ofB * b.y + ofC * c.y + ofD * d.y,
      });
    }
  }
  return traced;
}
