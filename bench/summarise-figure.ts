import type { Figure } from './bench-case.ts';

/** The median of a figure's values, and the least and the most of them. */
export interface FigureSummary extends Figure {
  median: number;
  least: number;
  most: number;
  /** Null where the figure has no limit; false also where a run has no value, as that is a fault of the measurement. */
  isWithin: boolean | null;
}

export function summariseFigure(figure: Figure): FigureSummary {
  const sorted = [...figure.values].sort((a, b) => a - b);
  const isMeasured = sorted.length > 0 && sorted.every((value) => !Number.isNaN(value));
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  const median = isMeasured ? (lower + upper) / 2 : Number.NaN;
  return {
    ...figure,
    median,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    isWithin: figure.limit === undefined && isMeasured ? null : median <= (figure.limit ?? Infinity),
  };
}
