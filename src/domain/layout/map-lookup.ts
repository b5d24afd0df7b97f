import { columnOf, type MapCell, type MapLayout, mapCard } from './map-layout.ts';

/** A part of the plane, in px at zoom 1. */
export interface PlaneArea {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const slotWidth = mapCard.width + mapCard.gapX;
const slotHeight = mapCard.height + mapCard.gapY;

const rowCount = ({ count, perRow }: MapCell): number => Math.ceil(count / perRow);

/** Calls `visit` with each cell that has a role in the area, and with the first and last of its rows in it. */
export function visitCells(
  { cells }: MapLayout,
  { left, top, right, bottom }: PlaneArea,
  visit: (cell: MapCell, firstRow: number, lastRow: number) => void,
): void {
  for (const cell of cells) {
    const isBeside = cell.x > right || cell.x + cell.perRow * slotWidth < left;
    if (isBeside || cell.y > bottom || cell.y + rowCount(cell) * slotHeight < top) continue;
    const firstRow = Math.max(0, Math.floor((top - cell.y) / slotHeight));
    const lastRow = Math.min(rowCount(cell) - 1, Math.floor((bottom - cell.y) / slotHeight));
    if (firstRow <= lastRow) visit(cell, firstRow, lastRow);
  }
}

/** The roles whose boxes meet the area, by place in the list, in reading order. */
export function rolesWithin(layout: MapLayout, area: PlaneArea): number[] {
  const found: number[] = [];
  visitCells(layout, area, (cell, firstRow, lastRow) => {
    const end = Math.min(cell.count, (lastRow + 1) * cell.perRow);
    for (let slot = firstRow * cell.perRow; slot < end; slot++) {
      const role = layout.order[cell.first + slot] ?? 0;
      const x = layout.x[role] ?? 0;
      const y = layout.y[role] ?? 0;
      const meets = x <= area.right && x + mapCard.width >= area.left && y + mapCard.height >= area.top;
      if (meets && y <= area.bottom) found.push(role);
    }
  });
  return found;
}

/** The smallest area that holds the boxes of some roles, of which there is at least one. */
export function areaOf({ x, y }: MapLayout, roles: readonly number[]): PlaneArea {
  const area = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const role of roles) {
    const [left, top] = [x[role] ?? 0, y[role] ?? 0];
    area.left = Math.min(area.left, left);
    area.top = Math.min(area.top, top);
    area.right = Math.max(area.right, left + mapCard.width);
    area.bottom = Math.max(area.bottom, top + mapCard.height);
  }
  return area;
}

/** The role whose box, with the half gap around it, holds the point; null where there is none. */
export function roleAt(layout: MapLayout, x: number, y: number): number | null {
  const cell = cellAt(layout, x, y);
  if (!cell) return null;
  const column = Math.min(
    cell.perRow - 1,
    Math.max(0, Math.floor((x - cell.x + mapCard.gapX / 2) / slotWidth)),
  );
  const row = Math.max(0, Math.floor((y - cell.y + mapCard.gapY / 2) / slotHeight));
  const slot = row * cell.perRow + columnOf(column, cell, layout.isMirrored);
  return slot < cell.count ? (layout.order[cell.first + slot] ?? null) : null;
}

/** The cell whose rows, with the half gap around them, hold the point. */
export function cellAt({ cells }: MapLayout, x: number, y: number): MapCell | null {
  const holds = (cell: MapCell): boolean => {
    const [right, down] = [x - cell.x + mapCard.gapX / 2, y - cell.y + mapCard.gapY / 2];
    return right >= 0 && right < cell.perRow * slotWidth && down >= 0 && down < rowCount(cell) * slotHeight;
  };
  return cells.find(holds) ?? null;
}
