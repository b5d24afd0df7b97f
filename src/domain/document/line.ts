import type { Position } from './document-positions.ts';

/**
 * One line of a document, cleaned. `number` counts from 1 as editors count. `columns` gives the column (from 1) of each of its
 * code units and of its end in the line as written; null where they simply follow one another from `column`.
 */
export interface Line {
  text: string;
  number: number;
  column: number;
  columns: readonly number[] | null;
}

export function positionIn(line: Line, index: number): Position {
  const column =
    line.columns === null ? line.column + index : line.columns[Math.min(index, line.text.length)];
  return { line: line.number, column: column ?? line.column };
}

/** The part of a line from `start` to `end`, at its own place. */
export function sliceLine(line: Line, start: number, end: number): Line {
  return {
    text: line.text.slice(start, end),
    number: line.number,
    column: positionIn(line, start).column,
    columns: line.columns === null ? null : line.columns.slice(start, end + 1),
  };
}

/** A line reduced to some of its ranges, `[start, end)` each, in order. */
export function keepRanges(line: Line, ranges: readonly (readonly [number, number])[]): Line {
  const columns = ranges.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, offset) => positionIn(line, start + offset).column),
  );
  columns.push(positionIn(line, line.text.length).column);
  return {
    text: ranges.map(([start, end]) => line.text.slice(start, end)).join(''),
    number: line.number,
    column: line.column,
    columns,
  };
}
