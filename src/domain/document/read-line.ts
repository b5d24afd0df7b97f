import type { Line } from './line.ts';

/**
 * The outer form of one line. `indent` counts columns (a tab is four); `start` is where the content begins in the line's text.
 * A quoted line (`> text`) or bullet (`- > text`) is text for certain, never a heading.
 */
export type LineForm =
  | { kind: 'blank' }
  | { kind: 'rule' }
  | { kind: 'underline'; level: 1 | 2 }
  | { kind: 'heading'; level: number; start: number; end: number; isSpaced: boolean }
  | { kind: 'bullet'; indent: number; marker: string; start: number; isQuoted: boolean }
  | { kind: 'text'; indent: number; start: number; isQuoted: boolean };

const rule = /^(?:-\s*){3,}$|^(?:\*\s*){3,}$|^(?:_\s*){3,}$|^(?:[–—─━]\s*){3,}$/;
const heading = /^(#{1,6})(\s*)(?=[^#\s])/;
const quoteMarks = /^(?:>\s?)+/;

/** Signs that open a bullet even without a space after them; the last are `•`, `·`, `▪` and `◦` read as Windows-1252. */
const sign = /^(?:[•‣◦⁃∙●○◆◇■□▪▫▸▹►▶➤➢➔→✓✔✦★☆❖·\uf0b7\uf0a7]\ufe0f?|â€¢|Â·|â–ª|â—¦)\s*/;
/** Signs that are also used in text: a space must follow. */
const spaced = /^(?:[-*+–—−‐~o?\ufffd]|\(?\d{1,3}[.)]|\(?[a-z]\))(?:\s+|$)/;
const checkbox = /^\[[ xX]\]\s+/;

export function readLine(line: Line): LineForm {
  const { text } = line;
  const content = text.trimEnd();
  const body = content.trimStart();
  const indentation = content.length - body.length;
  if (body === '' || /^(?:#+|(?:```|~~~)[\w-]*)$/.test(body)) return { kind: 'blank' };
  if (/^={3,}$/.test(body)) return { kind: 'underline', level: 1 };
  if (/^-{3,}$/.test(body)) return { kind: 'underline', level: 2 };
  if (body.length < 200 && rule.test(body)) return { kind: 'rule' };

  const hashes = heading.exec(body);
  if (hashes !== null) {
    const [marks, hash = '', space = ''] = hashes;
    const closing = / #+$/.exec(body)?.[0].length ?? 0;
    const start = indentation + marks.length;
    return {
      kind: 'heading',
      level: hash.length,
      start,
      end: content.length - closing,
      isSpaced: space !== '',
    };
  }

  const indent = columnsOf(text.slice(0, indentation));
  const bullet = readMarkers(body);
  if (bullet !== null) {
    const quoted = quoteMarks.exec(body.slice(bullet.length))?.[0].length ?? 0;
    const start = indentation + bullet.length + quoted;
    return { kind: 'bullet', indent, marker: bullet.marker, start, isQuoted: quoted > 0 };
  }
  const quoted = quoteMarks.exec(body)?.[0].length ?? 0;
  return { kind: 'text', indent, start: indentation + quoted, isQuoted: quoted > 0 };
}

/** The bullet sign or number at the start of `body`, with all that follows of them (`- • text`, `* [x] text`). */
function readMarkers(body: string): { marker: string; length: number } | null {
  let marker: string | null = null;
  let length = 0;
  for (;;) {
    const rest = body.slice(length);
    const found: string | undefined = (sign.exec(rest) ??
      spaced.exec(rest) ??
      (marker === null ? null : checkbox.exec(rest)))?.[0];
    if (found === undefined || length > 20) return marker === null ? null : { marker, length };
    marker ??= found.trim();
    length += found.length;
  }
}

function columnsOf(indentation: string): number {
  let columns = 0;
  for (const char of indentation) columns += char === '\t' ? 4 : 1;
  return columns;
}
