/** How a route is set on one printed page, A4 or Letter. */
export interface BriefRoom {
  /** `short` gives each move a line or two, without naming skills. */
  size: 'roomy' | 'small' | 'short' | 'shortest';
  /** How many letters of skills have room in all. */
  letters: number;
}

/** Lines of a page between its head and its foot, letters in a line, and lines that a move takes beside its skills, by size. */
const roomy = { lines: 34, lineLetters: 80, moveLines: 4.7 };
const small = { lines: 46, lineLetters: 100, moveLines: 3.9 };
const mostRoomy = 3;
const mostSmall = 8;
const mostShort = 14;

/** The room that one page has for a route of so many moves. The measures leave some to spare for long titles. */
export function briefRoom(moves: number): BriefRoom {
  if (moves > mostSmall) return { size: moves > mostShort ? 'shortest' : 'short', letters: 0 };
  const size = moves > mostRoomy ? 'small' : 'roomy';
  const { lines, lineLetters, moveLines } = size === 'small' ? small : roomy;
  // The last line of each list is half empty.
  return { size, letters: Math.max(0, Math.floor((lines - moves * (moveLines + 0.5)) * lineLetters)) };
}
