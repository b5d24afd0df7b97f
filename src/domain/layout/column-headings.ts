import type { RoleView, Side } from '#domain/graph/role-view.ts';
import type { Box } from './layout-view.ts';

/** What stands above a column of cards: on which side it lies and how many moves away its roles are. `x`, `y` is the upper left corner. */
export interface ColumnHeading {
  side: Side;
  distance: number;
  count: number;
  x: number;
  y: number;
  width: number;
}

const rise = 34;
const lateralRise = 30;

/** The headings of a laid-out view, one for each column but the focus, in reading order. */
export function columnHeadings(view: RoleView, boxes: readonly Box[]): ColumnHeading[] {
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const headings = new Map<string, ColumnHeading>();
  for (const { key: placed, place, distance } of view.roles) {
    const box = boxOf.get(placed);
    if (!box || place === 'focus') continue;
    const key = `${place} ${distance}`;
    const y = box.y - (place === 'lateral' ? lateralRise : rise);
    const found = headings.get(key);
    if (found) {
      found.count += 1;
      found.y = Math.min(found.y, y);
    } else headings.set(key, { side: place, distance, count: 1, x: box.x, y, width: box.width });
  }
  return [...headings.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}
