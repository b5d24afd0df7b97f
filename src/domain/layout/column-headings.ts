import type { RoleView, Side } from '#domain/graph/role-view.ts';
import type { Box } from './box.ts';

/** What stands above a column of cards: on which side it lies and how many moves away its roles are. `x`, `y` is the upper left corner. */
export interface ColumnHeading {
  side: Side;
  distance: number;
  count: number;
  x: number;
  y: number;
  width: number;
}

/** The height of a heading, in px. */
export const headingHeight = 20;

const rise = 34;
const lateralRise = 30;

/**
 * The headings of a laid-out view, in reading order: one for each column beside the focus and one for lateral roles. It stands above the
 * cards nearest to the focus. Roles that were opened from a card further out are not counted, since they are no such moves away.
 */
export function columnHeadings(view: RoleView, boxes: readonly Box[]): ColumnHeading[] {
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const groups = new Map<string, { side: Side; distance: number; column: number; boxes: Box[] }>();
  for (const { key, place: side, distance, column } of view.roles) {
    const box = boxOf.get(key);
    if (!box || side === 'focus' || distance !== (side === 'lateral' ? 1 : Math.abs(column))) continue;
    const name = `${side} ${distance}`;
    const group = groups.get(name) ?? { side, distance, column, boxes: [] };
    group.boxes.push(box);
    groups.set(name, group);
  }
  const columnOf = new Map(
    view.roles.map(({ key, place, column }) => [key, place === 'lateral' ? null : column]),
  );
  return [...groups.values()]
    .map(({ side, distance, column, boxes: counted }) => {
      const lefts = counted.map(({ x }) => x);
      const x = side === 'entry' ? Math.max(...lefts) : Math.min(...lefts);
      const below =
        side === 'lateral' ? counted : boxes.filter((box) => box.x === x && columnOf.get(box.key) === column);
      const y = Math.min(...below.map((box) => box.y)) - (side === 'lateral' ? lateralRise : rise);
      return { side, distance, count: counted.length, x, y, width: below[0]?.width ?? 0 };
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

const payRise = 62;

/** The headings of a view laid out by pay, all at one height above its cards and bars; lateral roles share the column of the focus. */
export function payHeadings(
  view: RoleView,
  { boxes, bars }: { boxes: readonly Box[]; bars: readonly { y: number }[] },
): ColumnHeading[] {
  const y = Math.min(...boxes.map((box) => box.y), ...bars.map((bar) => bar.y)) - payRise;
  const counted = columnHeadings(view, boxes).filter(({ side }) => side !== 'lateral');
  return counted.map((heading) => ({ ...heading, y }));
}
