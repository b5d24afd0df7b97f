/** A stretch of a phrase; `enclosed` is true for what stood between brackets (without the outer pair). `start` counts UTF-16 code units. */
export interface Span {
  text: string;
  start: number;
  enclosed: boolean;
}

const OPENING = new Set(['(', '[', '（', '［']);
const CLOSING = new Set([')', ']', '）', '］']);

/**
 * Cuts a phrase at its outer brackets. A bracket that is never closed encloses the rest; a closing one too many is dropped.
 */
export function splitParentheses(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  const cut = (end: number, enclosed: boolean): void => {
    const piece = text.slice(start, end);
    if (piece.trim() !== '') spans.push({ text: piece, start, enclosed });
    start = end + 1;
  };

  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (OPENING.has(char)) {
      if (depth === 0) cut(at, false);
      depth += 1;
    } else if (CLOSING.has(char)) {
      if (depth <= 1) cut(at, depth === 1);
      depth = Math.max(0, depth - 1);
    }
  }
  cut(text.length, depth > 0);
  return spans;
}
