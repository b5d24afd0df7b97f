import type { CellGroup } from './map-cells.ts';

/**
 * How many roles stand side by side in each column: as few as let its fullest cell end after the same number of rows in every column. Of those
 * numbers of rows, the smallest for which `fits` (which must hold from some number of rows on) is chosen by halving.
 */
export function fullestRows(
  groups: readonly CellGroup[],
  columnCount: number,
  fits: (perRow: readonly number[]) => boolean,
): number[] {
  const fullest = new Array<number>(columnCount).fill(1);
  for (const { column, count } of groups) fullest[column] = Math.max(fullest[column] ?? 1, count);
  const sidesFor = (rows: number): number[] => fullest.map((count) => Math.ceil(count / rows));
  let low = 1;
  let high = Math.max(1, ...fullest);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(sidesFor(middle))) high = middle;
    else low = middle + 1;
  }
  return sidesFor(low);
}

/** How many rows each lane needs: for individuals and for managers. */
export function rowsOf(
  groups: readonly CellGroup[],
  laneCount: number,
  perRow: readonly number[],
): [number, number][] {
  const rows = Array.from({ length: laneCount }, (): [number, number] => [0, 0]);
  for (const { lane, part, column, count } of groups) {
    const needed = rows[lane];
    if (needed) needed[part] = Math.max(needed[part], Math.ceil(count / (perRow[column] ?? 1)));
  }
  return rows;
}
