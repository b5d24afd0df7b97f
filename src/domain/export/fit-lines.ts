import { wrapText } from '#domain/layout/measure-text.ts';

/** Lines of text and the size in px at which they fit. */
export interface FittedLines {
  lines: string[];
  size: number;
}

// Where Inter isn't installed another font draws the text; most are narrower, the widest common one by this much wider.
const room = 0.9;
const smallest = 0.6;

/**
 * Breaks text into at most `most` lines of `width` px, at `size` px or as much smaller as that takes, with room for a wider font. What does
 * not fit at the smallest size ends in "…".
 */
export function fitLines(text: string, width: number, size: number, most: number): FittedLines {
  for (let fitted = size; fitted >= size * smallest; fitted -= 0.5) {
    const lines = wrapText(text, width * room, fitted);
    if (lines.length <= most) return { lines, size: fitted };
  }
  const lines = wrapText(text, width * room, size * smallest);
  const last = lines[most - 1] ?? '';
  return { lines: [...lines.slice(0, most - 1), `${last.slice(0, -1)}…`], size: size * smallest };
}
