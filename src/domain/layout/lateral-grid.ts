import { spacing } from './spacing.ts';
import { lateralColumns } from './sub-columns.ts';

/** The upper left corners of lateral cards, in px from the focus's middle, in the order of their sizes. */
export interface LateralGrid {
  corners: { x: number; y: number }[];
  /** How far the cards reach from the middle to either side, and where the last one ends. */
  reach: number;
  bottom: number;
}

const outerGap = 44;

/**
 * Hangs lateral roles below the focus: a few in one stack, set in so that their lines run beside it; more in rows on both sides of a
 * trunk.
 */
export function lateralGrid(heights: readonly number[], width: number, focusHeight: number): LateralGrid {
  const columns = lateralColumns(heights.length);
  let y = focusHeight / 2 + (heights.length > 0 ? spacing.lateralGap : 0);
  const corners: LateralGrid['corners'] = [];
  let bottom = focusHeight / 2;
  for (let row = 0; row < heights.length; row += columns) {
    const inRow = heights.slice(row, row + columns);
    inRow.forEach((_, column) => corners.push({ x: lateralLeft(column, columns, width), y }));
    bottom = y + Math.max(...inRow);
    y = bottom + spacing.card;
  }
  const reach = columns === 1 ? width / 2 : lateralLeft(columns - 1, columns, width) + width;
  return { corners, reach, bottom };
}

/** Cards of a row follow each other from the left. */
function lateralLeft(column: number, columns: number, width: number): number {
  if (columns === 1) return spacing.lateralIndent - width / 2;
  const half = columns / 2;
  return column < half
    ? -spacing.trunk - width - (half - 1 - column) * (width + outerGap)
    : spacing.trunk + (column - half) * (width + outerGap);
}
