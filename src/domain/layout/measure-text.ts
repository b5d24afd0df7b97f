/**
 * Advance widths of the printable ASCII characters (U+0020 to U+007E) of Inter at weight 600, in thousandths of the font size,
 * as a browser measures them. Text is laid out the same in a page, in an SVG file and where no browser is.
 */
const widths = [
  252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666,
  612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277,
  580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481,
  469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624, 624, 397, 549,
  353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673,
];
const latinWidth = 640;
const wideWidth = 1000;
/** Marks that only say in which direction to read. */
const unseen = /[\u061c\u200e\u200f\u2066-\u2069]/gu;

/** The width of a line of semi-bold text in px at `fontSize` px. Characters beyond ASCII count as a wide Latin letter or a full square. */
export function measureText(text: string, fontSize: number): number {
  let total = 0;
  for (const character of text.replace(unseen, '')) {
    const code = character.codePointAt(0) ?? 0;
    total += widths[code - 32] ?? (code < 0x1100 ? latinWidth : wideWidth);
  }
  return (total * fontSize) / 1000;
}

/** Breaks a word that is wider than a line into pieces that fit. */
function breakWord(word: string, maxWidth: number, fontSize: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measureText(piece + character, fontSize) > maxWidth) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Breaks text into lines of at most `maxWidth` px at `fontSize` px, at spaces where there are any; nothing is cut off. */
export function wrapText(text: string, maxWidth: number, fontSize: number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((word) =>
    measureText(word, fontSize) > maxWidth ? breakWord(word, maxWidth, fontSize) : [word],
  )) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, fontSize) > maxWidth) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** As `wrapText`, in at most `mostLines` lines; where text is left out, the last one ends in an ellipsis. */
export function fitText(text: string, maxWidth: number, mostLines: number, fontSize: number): string[] {
  const lines = wrapText(text, maxWidth, fontSize);
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  let last = lines.slice(mostLines - 1).join(' ');
  while (last !== '' && measureText(`${last}…`, fontSize) > maxWidth) last = last.slice(0, -1);
  kept[mostLines - 1] = `${last.trimEnd()}…`;
  return kept;
}
