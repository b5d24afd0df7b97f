import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { PlacedMove, RoleView } from '#domain/graph/role-view.ts';
import type { Box } from './box.ts';
import { hangLateral } from './hang-lateral.ts';
import type { Course } from './line-course.ts';
import { beginCourse, chooseGaps } from './line-course.ts';
import type { Point } from './point.ts';
import { settlePasses } from './settle-passes.ts';
import { spreadLines } from './spread-lines.ts';
import { traceLine } from './trace-line.ts';
import type { Track } from './tracks.ts';
import { trackReaches, tracksOf } from './tracks.ts';

export type { Point } from './point.ts';

/**
 * The line of a move: `points` are a start followed by groups of three for cubic Bézier segments, as in an SVG path. A step ends with
 * an arrowhead at its last point, where it arrives level.
 */
export interface MoveLine extends PlacedMove {
  points: Point[];
}

export interface RouteOptions {
  /** Whether lateral roles hang below the focus, as `layoutView` places them. Where they don't, their lines run as those of steps. */
  hangsLaterals?: boolean;
}

const bow = 0.5;
const openChannel = 150;

/**
 * Draws the lines of a view's moves between its placed cards: level where they leave, arrive and pass between other cards, curved in the
 * channels between columns, and never through a card. Lines that meet run side by side. The columns are found from the cards alone. A move
 * with an end that has no card is left out. The order of moves and cards makes no difference; lines come sorted by key.
 */
export function routeMoves(
  view: RoleView,
  boxes: readonly Box[],
  { hangsLaterals = true }: RouteOptions = {},
): MoveLine[] {
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const tracks = tracksOf(boxes);
  const reaches = trackReaches(tracks);
  const moves = [...view.moves].sort((a, b) => byCodeUnit(a.key, b.key));
  const lines: MoveLine[] = [];
  const courses: Course[] = [];
  for (const placed of moves) {
    const from = boxOf.get(placed.from);
    const to = boxOf.get(placed.to);
    if (!from || !to) continue;
    const hung =
      hangsLaterals && placed.move.kind === 'lateral'
        ? [from, to].find(({ place }) => place === 'lateral')
        : null;
    if (hung) lines.push({ ...placed, points: hangLateral(hung === from ? to : from, hung) });
    else courses.push(beginCourse(placed, from, to, reaches));
  }
  const load = tracks.map(() => []);
  const shortFirst = [...courses].sort((a, b) => span(a) - span(b));
  for (const course of shortFirst) chooseGaps(course, tracks, load);
  settlePasses(courses, tracks);
  spreadLines(courses, tracks);
  const hasStem = stems(courses, tracks);
  lines.push(...courses.map((course) => ({ ...course.placed, points: curve(course, tracks, hasStem) })));
  return lines.sort((a, b) => byCodeUnit(a.key, b.key));
}

const span = ({ startTrack, endTrack }: Course): number => Math.abs(endTrack - startTrack);

const sideKey = (card: Box, side: number): string => `${side} ${card.key}`;

/**
 * The sides of cards from which lines must run level to the edge of their track before they bend, because others stand in the way of one
 * of them (a focus with lateral roles below it).
 */
function stems(courses: readonly Course[], tracks: readonly Track[]): Set<string> {
  const found = new Set<string>();
  for (const course of courses) {
    const { from, to, side, direction, startTrack, endTrack, passes, startY, endY } = course;
    const first = passes[0];
    const last = passes.at(-1);
    const near = tracks[startTrack + direction];
    const beforeEnd = tracks[endTrack - direction];
    if (direction === 0 || !near || !beforeEnd) continue;
    const startX = side > 0 ? from.x + from.width : from.x;
    const endX = side > 0 ? to.x : to.x + to.width;
    const start = { x: startX, y: startY };
    const end = { x: endX, y: endY };
    const out = first ? { x: side > 0 ? near.left : near.right, y: first.y } : end;
    const into = last ? { x: side > 0 ? beforeEnd.right : beforeEnd.left, y: last.y } : start;
    if (hits(start, out, tracks[startTrack], from)) found.add(sideKey(from, side));
    if (hits(into, end, tracks[endTrack], to)) found.add(sideKey(to, -side));
  }
  return found;
}

const clearance = 8;

function hits(from: Point, to: Point, track: Track | undefined, own: Box): boolean {
  // A curve stays in the rectangle that its ends span.
  const isIn = (card: Box, left: number, right: number, top: number, bottom: number): boolean =>
    right > card.x - clearance &&
    left < card.x + card.width + clearance &&
    bottom > card.y - clearance &&
    top < card.y + card.height + clearance;
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const near = (track?.cards ?? []).filter((card) => card !== own && isIn(card, left, right, top, bottom));
  return (
    near.length > 0 &&
    traceLine([from, ...sCurve(from, to)]).some(({ x, y }) => near.some((card) => isIn(card, x, x, y, y)))
  );
}

/** A curve that leaves and arrives level. */
function sCurve(from: Point, to: Point): Point[] {
  const pull = (to.x - from.x) * bow;
  return [{ x: from.x + pull, y: from.y }, { x: to.x - pull, y: to.y }, to];
}

function curve(course: Course, tracks: readonly Track[], hasStem: ReadonlySet<string>): Point[] {
  const { from, to, direction, side, startTrack, endTrack, passes, startY, endY } = course;
  const leaveX = side > 0 ? from.x + from.width : from.x;
  const points: Point[] = [{ x: leaveX, y: startY }];
  const level = (x: number) => {
    const last = points.at(-1);
    if (!last || last.x === x) return;
    const third = (x - last.x) / 3;
    points.push({ x: last.x + third, y: last.y }, { x: x - third, y: last.y }, { x, y: last.y });
  };
  const bend = (x: number, y: number) => {
    const last = points.at(-1) ?? { x, y };
    points.push(...sCurve(last, { x, y }));
  };
  const edge = (track: number, isFar: boolean): number => {
    const found = tracks[track];
    if (!found) return leaveX;
    return isFar === side > 0 ? found.right : found.left;
  };
  if (direction === 0 || hasStem.has(sideKey(from, side))) level(edge(startTrack, true));
  if (direction === 0) {
    const reach = reachAround(course, tracks);
    const x = edge(startTrack, true) + side * reach;
    const arriveX = side > 0 ? to.x + to.width : to.x;
    points.push({ x, y: startY }, { x, y: endY }, { x: edge(startTrack, true), y: endY });
    level(arriveX);
    return points;
  }
  for (const { track, y } of passes) {
    bend(edge(track, false), y);
    level(edge(track, true));
  }
  const arriveX = side > 0 ? to.x : to.x + to.width;
  if (hasStem.has(sideKey(to, -side))) bend(edge(endTrack, false), endY);
  if (points.at(-1)?.y === endY) level(arriveX);
  else bend(arriveX, endY);
  return points;
}

/** How far the handles of a line within one track lie beside it: more for longer lines, and never into the next track. */
function reachAround({ startTrack, side, startY, endY }: Course, tracks: readonly Track[]): number {
  const own = tracks[startTrack];
  const next = tracks[startTrack + side];
  const channel = own && next ? (side > 0 ? next.left - own.right : own.left - next.right) : openChannel;
  return Math.min(channel, 34 + Math.abs(endY - startY) * 0.09);
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The line as the `d` of an SVG path. */
export function pathData({ points }: Pick<MoveLine, 'points'>): string {
  return points
    .map(({ x, y }, position) => `${position === 0 ? 'M' : position === 1 ? 'C' : ''}${round(x)} ${round(y)}`)
    .join(' ');
}
