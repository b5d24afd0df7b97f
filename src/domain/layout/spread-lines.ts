import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { Box } from './box.ts';
import type { Course, Pass } from './line-course.ts';
import type { Track } from './tracks.ts';

const lineGap = 7;
const topRoom = 10;
// A button that opens the role further sits at each lower corner.
const bottomRoom = 32;
const headGap = 10;
const portGap = 12;
const rounds = 3;

/**
 * Spreads lines that share a gap or a side of a card, in the order in which they go on, so that they run beside each other and cross no
 * more than they must. Arrowheads on one side of a card stand apart; where there is no room for that, neighbours share one.
 */
export function spreadLines(courses: readonly Course[], tracks: readonly Track[]): void {
  for (let round = 0; round < rounds; round += 1) {
    spreadGaps(courses, tracks);
    spreadPorts(courses);
  }
}

function spreadGaps(courses: readonly Course[], tracks: readonly Track[]): void {
  const inGap = new Map<string, { pass: Pass; aim: number }[]>();
  for (const course of courses) {
    course.passes.forEach((pass, at) => {
      const before = course.passes[at - 1]?.y ?? course.startY;
      const after = course.passes[at + 1]?.y ?? course.endY;
      const key = `${pass.track} ${pass.gap}`;
      const found = inGap.get(key) ?? [];
      found.push({ pass, aim: (before + after) / 2 });
      inGap.set(key, found);
    });
  }
  for (const found of inGap.values()) {
    found.sort((a, b) => a.pass.order - b.pass.order);
    const { track = 0, gap = 0 } = found[0]?.pass ?? {};
    const { top, bottom } = tracks[track]?.gaps[gap] ?? { top: 0, bottom: 0 };
    const step = Math.min(lineGap, (bottom - top) / (found.length + 1));
    const reach = ((found.length - 1) * step) / 2;
    const aim = found.reduce((sum, line) => sum + line.aim, 0) / found.length;
    const inset = Math.min(reach + step, (bottom - top) / 2);
    const centre = Math.min(bottom - inset, Math.max(top + inset, aim));
    found.forEach(({ pass }, at) => {
      pass.y = centre - reach + at * step;
    });
  }
}

interface Port {
  course: Course;
  isStart: boolean;
  aim: number;
}

function spreadPorts(courses: readonly Course[]): void {
  const onSide = new Map<string, { card: Box; ports: Port[] }>();
  for (const course of courses) {
    for (const isStart of [true, false]) {
      const card = isStart ? course.from : course.to;
      const side = isStart || course.direction === 0 ? course.side : -course.side;
      const key = `${side} ${card.key}`;
      const found = onSide.get(key) ?? { card, ports: [] };
      found.ports.push({ course, isStart, aim: aimOf(course, isStart) });
      onSide.set(key, found);
    }
  }
  for (const { card, ports } of onSide.values()) {
    ports.sort((a, b) => a.aim - b.aim || byCodeUnit(a.course.placed.key, b.course.placed.key));
    const heights = portHeights(card, ports);
    ports.forEach(({ course, isStart }, at) => {
      const y = heights[at] ?? card.y + card.height / 2;
      if (isStart) course.startY = y;
      else course.endY = y;
    });
  }
}

const far = 1e6;

/** The height a line goes on to from a card; lines around the card's own column lie outermost, the nearer the further out. */
function aimOf({ direction, from, to, passes, startY, endY }: Course, isStart: boolean): number {
  if (direction === 0) {
    const rise = isStart ? to.y - from.y : from.y - to.y;
    return rise > 0 ? far + far / (1 + rise) : -far - far / (1 - rise);
  }
  return isStart ? (passes[0]?.y ?? endY) : (passes.at(-1)?.y ?? startY);
}

function portHeights({ y, height }: Box, ports: readonly Port[]): number[] {
  const room = height - topRoom - bottomRoom;
  const most = Math.max(1, Math.floor(room / headGap) + 1);
  const heads = ports.filter(({ isStart }) => !isStart).length;
  const isShared = heads > 1 && ports.length > most;
  const places = isShared ? most : ports.length;
  const step = places > 1 ? Math.min(portGap, room / (places - 1)) : 0;
  const reach = (step * (places - 1)) / 2;
  const first = y + Math.min(height / 2, height - bottomRoom - reach) - reach;
  return ports.map((_, at) => first + step * (isShared ? Math.floor((at * places) / ports.length) : at));
}
