import type { Pay } from '#domain/document/role-document.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { PlacedRole, RoleView } from '#domain/graph/role-view.ts';
import type { Translate } from '#messages/message-types.ts';
import type { Box } from './box.ts';
import { card, cardSize } from './card-size.ts';
import type { LaidOutRole } from './layout-view.ts';
import type { PayScale, PayUnit } from './pay-lanes.ts';
import { canBeDrawn, payScales } from './pay-lanes.ts';
import type { PayStack, StackedCard } from './pay-stacks.ts';
import { barStep, stackByPay } from './pay-stacks.ts';
import type { Point } from './point.ts';
import type { MoveLine } from './route-moves.ts';
import { routeMoves } from './route-moves.ts';
import { spacing } from './spacing.ts';

/**
 * A role's band on its lane's scale, in px: from the highest stated figure (`y`) down to the lowest. It fades where the band goes on or an
 * end isn't stated; no end is made up, so that the height can be 0. `leader` leads from the bar to the role's card.
 */
export interface PayBar {
  key: string;
  id: RoleId;
  x: number;
  y: number;
  width: number;
  height: number;
  fades: 'up' | 'down' | null;
  leader: [Point, Point];
}

/** A stretch of the plane for bands of one unit, from the top of its scale to the foot. `unit` is null for roles without a band. */
export interface PayLane {
  unit: PayUnit | null;
  label: string;
  top: number;
  bottom: number;
  ticks: { y: number; amount: number; label: string }[];
}

export interface PayLayout {
  boxes: Box[];
  bars: PayBar[];
  lanes: PayLane[];
  lines: MoveLine[];
}

export interface PayLayoutOptions {
  textScale?: number;
}

interface Entry {
  role: PlacedRole;
  pay: Pay | null;
  height: number;
}

interface Lane {
  scale: PayScale | null;
  /** By column. */
  stacks: Map<number, PayStack>;
}

const barWidth = 8;
const laneGap = 84;
const leastHeight = 220;
const mostHeight = 1400;
const heightPerCard = 56;

/**
 * Places the roles of a view by pay: columns from left to right as `layoutView` has them, lateral roles in that of the focus, and upwards
 * what they pay. Each band has a bar at its own figures, and its card beside it, moved where others stand and then joined to its bar by a
 * leader. Bands in other currencies or periods have lanes and scales of their own, as have roles without a band. `roleOf` must know each role
 * of the view. No two cards overlap. The focus is centred on 0, 0.
 */
export function layoutByPay(
  view: RoleView,
  roleOf: (id: RoleId) => LaidOutRole & { pay: Pay | null },
  t: Translate,
  { textScale = 1 }: PayLayoutOptions = {},
): PayLayout {
  const entries = view.roles
    .map((role): Entry & { title: string } => {
      const known = roleOf(role.id);
      const pay = canBeDrawn(known.pay) ? known.pay : null;
      return { role, pay, title: known.title, height: cardSize(known, textScale).height };
    })
    .sort((a, b) => byCodeUnit(a.title, b.title) || byCodeUnit(a.role.key, b.role.key));
  const columns = [...new Set(entries.map(({ role }) => role.column))].sort((a, b) => a - b);
  const heightFor = (count: number) =>
    Math.min(mostHeight, leastHeight + (count - 1) * heightPerCard) * textScale;
  const focusPay = entries.find(({ role }) => role.key === view.focus)?.pay ?? null;
  const scales = payScales(
    entries.flatMap(({ pay }) => pay ?? []),
    focusPay,
    heightFor,
    t,
  );
  const lanes = [...scales, null].map((scale) => fillLane(scale, entries, columns));
  return draw(
    t('pay.none'),
    view,
    lanes.filter(({ stacks }) => stacks.size > 0),
    columns,
    card.width * textScale,
  );
}

function fillLane(scale: PayScale | null, entries: readonly Entry[], columns: readonly number[]): Lane {
  const own = entries.filter(({ pay }) =>
    scale === null
      ? pay === null
      : pay !== null && pay.currency === scale.unit.currency && pay.period === scale.unit.period,
  );
  const stacks = new Map<number, PayStack>();
  for (const column of columns) {
    const inColumn = own.filter(({ role }) => role.column === column);
    if (inColumn.length === 0) continue;
    const items = inColumn.map(({ role, pay, height }) => {
      const ends = pay && scale ? scale.ends(pay) : null;
      return { role, height, bar: ends && { ...ends, top: -ends.high, bottom: -ends.low } };
    });
    stacks.set(column, stackByPay(items));
  }
  return { scale, stacks };
}

function draw(
  none: string,
  view: RoleView,
  lanes: readonly Lane[],
  columns: readonly number[],
  width: number,
): PayLayout {
  const lefts = columnLefts(lanes, columns, width);
  const layout: PayLayout = { boxes: [], bars: [], lanes: [], lines: [] };
  const strips = new Map<string, number>();
  let edge = 0;
  for (const { scale, stacks } of lanes) {
    const cards = [...stacks.values()].flatMap((stack) => stack.cards);
    const highest = Math.min(
      -(scale?.height ?? 0),
      ...cards.map(({ middle, height }) => middle - height / 2),
    );
    const lowest = Math.max(0, ...cards.map(({ middle, height }) => middle + height / 2));
    const foot = edge - highest;
    for (const [column, stack] of stacks) {
      for (const placed of stack.cards) {
        const strip = stripLeft(lefts.get(column) ?? 0, stack, placed.part, width);
        const box = boxOf(placed, strip + (stack.strips[placed.part] ?? 0), foot, width);
        layout.boxes.push(box);
        strips.set(box.key, box.x - strip);
        if (placed.bar) layout.bars.push(barOf(placed, placed.bar, strip, foot, box));
      }
    }
    layout.lanes.push({
      unit: scale?.unit ?? null,
      label: scale?.label ?? none,
      top: scale ? foot - scale.height : edge,
      bottom: scale ? foot : foot + lowest,
      ticks: (scale?.marks ?? []).map(({ at, amount, label }) => ({ y: foot - at, amount, label })),
    });
    edge = foot + lowest + laneGap;
  }
  centre(layout, view.focus);
  layout.boxes.sort((a, b) => a.x - b.x || a.y - b.y);
  layout.lines = linesOf(view, layout.boxes, strips);
  return layout;
}

/** The left edge of each column: wide enough for its parts in every lane. */
function columnLefts(lanes: readonly Lane[], columns: readonly number[], width: number): Map<number, number> {
  const lefts = new Map<number, number>();
  let x = 0;
  for (const column of columns) {
    lefts.set(column, x);
    const widths = lanes.flatMap(({ stacks }) => {
      const stack = stacks.get(column);
      return stack ? stripLeft(0, stack, stack.strips.length, width) - spacing.layer : [];
    });
    x += Math.max(0, ...widths) + spacing.column;
  }
  return lefts;
}

/** Where a part of a column begins: its bars first, then its cards. */
function stripLeft(left: number, { strips }: PayStack, part: number, width: number): number {
  return strips.slice(0, part).reduce((x, strip) => x + strip + width + spacing.layer, left);
}

function boxOf({ role, middle, height }: StackedCard, x: number, foot: number, width: number): Box {
  const { key, id, place } = role;
  return { key, id, place, x, y: foot + middle - height / 2, width, height };
}

function barOf(
  { role, barLane }: StackedCard,
  { top, bottom, fades }: NonNullable<StackedCard['bar']>,
  strip: number,
  foot: number,
  box: Box,
): PayBar {
  const x = strip + barLane * barStep;
  const y = foot + top;
  const height = bottom - top;
  const middle = box.y + box.height / 2;
  const from = { x: x + barWidth / 2, y: Math.min(y + height, Math.max(y, middle)) };
  const { key, id } = role;
  return { key, id, x, y, width: barWidth, height, fades, leader: [from, { x: box.x, y: middle }] };
}

/** Moves everything so that the focus has its middle on 0, 0. */
function centre({ boxes, bars, lanes }: PayLayout, focus: RoleId): void {
  const box = boxes.find(({ key }) => key === focus);
  if (!box) return;
  const [dx, dy] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const thing of [...boxes, ...bars, ...bars.flatMap(({ leader }) => leader)]) {
    thing.x -= dx;
    thing.y -= dy;
  }
  for (const lane of lanes) {
    lane.top -= dy;
    lane.bottom -= dy;
    for (const tick of lane.ticks) tick.y -= dy;
  }
}

/** Lines as between plain cards, but level across the bars beside a card. */
function linesOf(view: RoleView, boxes: readonly Box[], strips: ReadonlyMap<string, number>): MoveLine[] {
  const strip = (key: string) => strips.get(key) ?? 0;
  const withBars = boxes.map((box) => ({
    ...box,
    x: box.x - strip(box.key),
    width: box.width + strip(box.key),
  }));
  const leftOf = new Map(withBars.map(({ key, x }) => [key, x]));
  const inwards = ({ x, y }: Point, key: string): Point | null =>
    leftOf.get(key) === x ? { x: x + strip(key), y } : null;
  return routeMoves(view, withBars, { hangsLaterals: false }).map((line) => {
    const [start, end] = [line.points[0], line.points.at(-1)];
    if (!start || !end) return line;
    const before = inwards(start, line.from);
    const after = inwards(end, line.to);
    const lead = before ? [before, before, start] : [];
    const points = [...lead, ...line.points, ...(after ? [end, after, after] : [])];
    return { ...line, points };
  });
}
