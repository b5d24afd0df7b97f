import type { CellGroup } from './map-cells.ts';

/** Narrower columns would have no room for their names. */
const fewestInRow = 3;
const halvings = 16;

/**
 * How many roles stand side by side in each column: as many as let its fullest cell end after the same number of rows in every column. That number
 * is found by halving: the smallest for which `fits` (which must hold from some number of rows on).
 */
export function fullestRows(
  groups: readonly CellGroup[],
  columnCount: number,
  fits: (perRow: readonly number[]) => boolean,
): number[] {
  const fullest = new Array<number>(columnCount).fill(1);
  for (const { column, count } of groups) fullest[column] = Math.max(fullest[column] ?? 1, count);
  const sidesFor = (rows: number): number[] =>
    fullest.map((count) => Math.max(fewestInRow, Math.ceil(count / rows)));
  let low = 1;
  let high = Math.max(1, ...fullest);
  for (let halving = 0; halving < halvings && low < high; halving++) {
    const middle = (low + high) / 2;
    if (fits(sidesFor(middle))) high = middle;
    else low = middle;
  }
  return sidesFor(high);
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
