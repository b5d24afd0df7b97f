import type { PlacedMove, RoleView } from '#domain/graph/role-view.ts';
import type { Box } from './layout-view.ts';
import { spacing } from './layout-view.ts';

export interface Point {
  x: number;
  y: number;
}

/**
 * The line of a move: `points` are a start followed by groups of three for cubic Bézier segments, as in an SVG path. A step ends with
 * an arrowhead at its last point.
 */
export interface MoveLine extends PlacedMove {
  points: Point[];
}

const bulge = 46;
const bow = 0.5;
const corner = 14;
const parallelGap = 12;

/** A line between cards of different columns: it leaves and arrives level, so that its direction can be followed. */
function across(from: Box, to: Box, shift: number): Point[] {
  const rightwards = from.x < to.x;
  const start = { x: rightwards ? from.x + from.width : from.x, y: from.y + from.height / 2 + shift };
  const end = { x: rightwards ? to.x : to.x + to.width, y: to.y + to.height / 2 + shift };
  const pull = (end.x - start.x) * bow;
  return [start, { x: start.x + pull, y: start.y }, { x: end.x - pull, y: end.y }, end];
}

/** A line between two cards of one column, around their left side. */
function around(from: Box, to: Box, shift: number): Point[] {
  const start = { x: from.x, y: from.y + from.height / 2 + shift };
  const end = { x: to.x, y: to.y + to.height / 2 - shift };
  const x = Math.min(from.x, to.x) - bulge;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

/** A line from the focus down its gutter and into a lateral role's left side, with a rounded corner. */
function down(focus: Box, lateral: Box): Point[] {
  const x = focus.x + spacing.lateralIndent / 2;
  const start = { x, y: focus.y + focus.height };
  const end = { x: lateral.x, y: lateral.y + lateral.height / 2 };
  const turn = { x, y: end.y - corner };
  const landing = { x: x + corner, y: end.y };
  return [start, start, turn, turn, { x, y: end.y }, { x, y: end.y }, landing, landing, end, end];
}

/**
 * Draws the lines of a view's moves between its placed cards. Moves that share both ends run side by side. A move with an end that has
 * no card is left out.
 */
export function routeMoves(view: RoleView, boxes: readonly Box[]): MoveLine[] {
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const laterals = new Set(view.roles.filter(({ place }) => place === 'lateral').map(({ key }) => key));
  const parallels = new Map<string, PlacedMove[]>();
  for (const placed of view.moves) {
    const ends = [placed.from, placed.to].sort().join(' ');
    parallels.set(ends, [...(parallels.get(ends) ?? []), placed]);
  }
  return [...parallels.values()].flatMap((parallel) =>
    parallel.flatMap((placed, position) => {
      const from = boxOf.get(placed.from);
      const to = boxOf.get(placed.to);
      if (!from || !to) return [];
      const shift = (position - (parallel.length - 1) / 2) * parallelGap;
      const points = laterals.has(placed.to)
        ? down(from, to)
        : laterals.has(placed.from)
          ? down(to, from)
          : from.x === to.x
            ? around(from, to, shift)
            : across(from, to, shift);
      return [{ ...placed, points }];
    }),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The line as the `d` of an SVG path. */
export function pathData({ points }: Pick<MoveLine, 'points'>): string {
  return points
    .map(({ x, y }, position) => `${position === 0 ? 'M' : position === 1 ? 'C' : ''}${round(x)} ${round(y)}`)
    .join(' ');
}
