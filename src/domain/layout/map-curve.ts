import { mapCard } from './map-layout.ts';
import type { Point } from './route-moves.ts';

const bulge = 60;

/**
 * The line of a move between two boxes of the map, given their upper left corners in px at zoom 1: start, two control points, end. Between columns
 * it leaves and arrives level; within one it goes around the left side.
 */
export function mapCurve(from: Point, to: Point): [Point, Point, Point, Point] {
  const middle = mapCard.height / 2;
  const overlaps = Math.abs(from.x - to.x) < mapCard.width;
  if (overlaps) {
    const start = { x: from.x, y: from.y + middle };
    const end = { x: to.x, y: to.y + middle };
    const x = Math.min(from.x, to.x) - bulge;
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const rightwards = from.x < to.x;
  const start = { x: rightwards ? from.x + mapCard.width : from.x, y: from.y + middle };
  const end = { x: rightwards ? to.x : to.x + mapCard.width, y: to.y + middle };
  const pull = (end.x - start.x) / 2;
  return [start, { x: start.x + pull, y: start.y }, { x: end.x - pull, y: end.y }, end];
}
