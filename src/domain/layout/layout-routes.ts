import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import type { PlacedMove } from '#domain/graph/role-view.ts';
import type { Box } from './box.ts';
import { card, type CardText, cardSize } from './card-size.ts';
import type { Point } from './point.ts';
import { type MoveLine, routeMoves } from './route-moves.ts';
import { spacing } from './spacing.ts';
import { traceLine } from './trace-line.ts';

/** A way between two roles: `moves[n]` leads from `roles[n]` to the next, in the direction in which it is taken. */
export interface DrawnRoute {
  roles: readonly RoleId[];
  moves: readonly Pick<CareerMove, 'kind' | 'statedBy'>[];
}

/** Routes as cards and lines, in px; the numbers of the routes that each is on tell which to bring out. */
export interface RoutesScene {
  /** In reading order: by column, then from the top. */
  boxes: (Box & { routes: number[] })[];
  lines: (MoveLine & { routes: number[] })[];
  /** What all of it covers. */
  bounds: { x: number; y: number; width: number; height: number };
}

const laneGap = 26;

/**
 * Draws routes between the same two roles from left to right: the one at `shown` as a straight row, each other one in a row of its own
 * above or below, as far as its roles don't stand in an earlier row. A role stands once, in a column right of all that lead to it; where
 * routes pass two roles in opposite orders, lines may run back. No cards overlap, and no line runs through a card.
 */
export function layoutRoutes(
  routes: readonly DrawnRoute[],
  shown: number,
  roleOf: (id: RoleId) => CardText,
): RoutesScene {
  const order = [shown, ...routes.keys()].filter(
    (number, at, all) => routes[number] !== undefined && all.indexOf(number) === at,
  );
  const inOrder = order.flatMap((number) => routes[number] ?? []);
  const laneOf = lanesOf(inOrder);
  const columnOf = columnsByLongestWay(inOrder) ?? columnsByPosition(inOrder);
  const heights = new Map([...laneOf.keys()].map((id) => [id, cardSize(roleOf(id)).height]));
  const middles = laneMiddles(laneOf, heights);
  const routesOf = (isOn: (route: DrawnRoute) => boolean): number[] =>
    routes.flatMap((route, number) => (isOn(route) ? number : []));

  const boxes = [...laneOf]
    .map(([id, lane]) => {
      const height = heights.get(id) ?? 0;
      return {
        ...{ key: id, id, place: 'advancement' as const },
        x: (columnOf.get(id) ?? 0) * (card.width + spacing.layer),
        y: (middles.get(lane) ?? 0) - height / 2,
        ...{ width: card.width, height },
        routes: routesOf(({ roles }) => roles.includes(id)),
      };
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const placed = placedMoves(inOrder);
  const view = { focus: inOrder[0]?.roles[0] ?? '', roles: [], moves: [...placed.values()] };
  const shownRoles = inOrder[0]?.roles ?? [];
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const lines = routeMoves(view, boxes, { hangsLaterals: false }).map((line) => {
    const isShown = shownRoles.some((id, at) => id === line.from && shownRoles[at + 1] === line.to);
    return {
      ...line,
      points: (isShown ? levelLine(boxOf.get(line.from), boxOf.get(line.to)) : null) ?? line.points,
      routes: routesOf(({ roles }) => roles.some((id, at) => id === line.from && roles[at + 1] === line.to)),
    };
  });
  return { boxes, lines, bounds: boundsOf(boxes, lines) };
}

/** A straight line between neighbours of the shown row, in which no other card stands between them. */
function levelLine(from: Box | undefined, to: Box | undefined): Point[] | null {
  if (!from || !to) return null;
  const [start, end] = [from.x + from.width, to.x];
  const y = from.y + from.height / 2;
  const third = (end - start) / 3;
  return [start, start + third, end - third, end].map((x) => ({ x, y }));
}

/** The row of each role, from 0 for the first route's; further routes take turns below and above. */
function lanesOf(inOrder: readonly DrawnRoute[]): Map<RoleId, number> {
  const lanes = new Map<RoleId, number>();
  let taken = 0;
  for (const { roles } of inOrder) {
    const own = roles.filter((id) => !lanes.has(id));
    if (own.length === 0) continue;
    const lane = taken % 2 === 1 ? (taken + 1) / 2 : -taken / 2;
    for (const id of own) lanes.set(id, lane);
    taken += 1;
  }
  return lanes;
}

/** The height of the middle of each row. */
function laneMiddles(
  laneOf: ReadonlyMap<RoleId, number>,
  heights: ReadonlyMap<RoleId, number>,
): Map<number, number> {
  const tallest = new Map<number, number>();
  for (const [id, lane] of laneOf) tallest.set(lane, Math.max(tallest.get(lane) ?? 0, heights.get(id) ?? 0));
  const middles = new Map([[0, 0]]);
  for (const direction of [1, -1]) {
    let edge = (tallest.get(0) ?? 0) / 2;
    for (let lane = direction; tallest.has(lane); lane += direction) {
      const height = tallest.get(lane) ?? 0;
      middles.set(lane, direction * (edge + laneGap + height / 2));
      edge += laneGap + height;
    }
  }
  return middles;
}

/** Each role right of all that lead to it; null where routes pass roles in opposite orders, so that there is no such order. */
function columnsByLongestWay(routes: readonly DrawnRoute[]): Map<RoleId, number> | null {
  const columns = new Map<RoleId, number>();
  for (const { roles } of routes) for (const id of roles) columns.set(id, 0);
  for (let round = 0; round <= columns.size; round += 1) {
    const before = [...columns.values()];
    for (const { roles } of routes)
      roles.slice(1).forEach((id, at) => {
        const least = (columns.get(roles[at] ?? '') ?? 0) + 1;
        columns.set(id, Math.max(columns.get(id) ?? 0, least));
      });
    if ([...columns.values()].every((column, at) => column === before[at])) return columns;
  }
  return null;
}

/** Each role where the first route that passes it has it, and the end right of all. */
function columnsByPosition(inOrder: readonly DrawnRoute[]): Map<RoleId, number> {
  const columns = new Map<RoleId, number>();
  for (const { roles } of inOrder)
    roles.forEach((id, position) => {
      if (!columns.has(id)) columns.set(id, position);
    });
  const end = inOrder[0]?.roles.at(-1);
  if (end !== undefined) columns.set(end, Math.max(...columns.values()) + 1);
  return columns;
}

function placedMoves(routes: readonly DrawnRoute[]): Map<string, PlacedMove> {
  const placed = new Map<string, PlacedMove>();
  for (const { roles, moves } of routes)
    moves.forEach(({ kind, statedBy }, at) => {
      const [from, to] = [roles[at], roles[at + 1]];
      if (from === undefined || to === undefined) return;
      const key = `${from} ${to} ${kind}`;
      placed.set(key, { key, from, to, move: { from, to, kind, statedBy, evidence: [] } });
    });
  return placed;
}

function boundsOf(boxes: readonly Box[], lines: readonly MoveLine[]): RoutesScene['bounds'] {
  const points = [
    ...boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...lines.flatMap(({ points: course }) => traceLine(course)),
  ];
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
