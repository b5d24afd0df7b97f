import type { MoveLine } from './route-moves.ts';
import type { Point } from './point.ts';

/**
 * A place on a move's line where a marker can stand: the middle of its longest curve, which lies in a channel between columns; of a
 * lateral line, which shares most of its way with others, the middle of its last piece.
 */
export function lineMiddle({ points, move }: Pick<MoveLine, 'points' | 'move'>): Point {
  const pieces = points.slice(1).flatMap((_, at) => (at % 3 === 0 ? [points.slice(at, at + 4)] : []));
  const longest =
    move.kind === 'lateral' ? pieces.at(-1) : [...pieces].sort((a, b) => extent(b) - extent(a))[0];
  const [a, b, c, d] = longest ?? [];
  if (!a || !b || !c || !d) return points[0] ?? { x: 0, y: 0 };
  const middle = (axis: 'x' | 'y') => (a[axis] + 3 * b[axis] + 3 * c[axis] + d[axis]) / 8;
  return { x: middle('x'), y: middle('y') };
}

/** How long a piece is; one that runs level between two cards counts least, since there is no room beside it. */
function extent(piece: readonly Point[]): number {
  const [first, last] = [piece[0], piece.at(-1)];
  if (!first || !last) return 0;
  const isLevel = piece.every(({ y }) => y === first.y);
  return isLevel ? 0.001 * Math.abs(last.x - first.x) : Math.hypot(last.x - first.x, last.y - first.y);
}
