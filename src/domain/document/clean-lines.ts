import { cutText } from './cut-text.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { limits } from './limits.ts';
import type { Line } from './line.ts';

const odd = /[^\x20-\x7e\t]|[^\t]\t/;
const exoticSpace = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const breaks = /[\v\f\u2028\u2029]/;
// eslint's no-control-regex is met by naming the ranges as code points.
const isControl = (code: number): boolean => code < 32 || (code > 126 && code < 160);
const isLetterJoiner = (code: number): boolean => code === 0x200c || code === 0x200d;

/**
 * Splits a text into clean lines. Lines end at LF, CRLF or a lone CR; a line separator (U+2028, U+2029), vertical tab or form feed
 * ends a line of text but not one that editors count.
 *
 * The author's characters are kept, except that no-break, narrow, thin and other spaces become a plain space, zero-width and bidi
 * marks, soft hyphens and control characters are dropped, and a no-break hyphen (U+2011) becomes `-`. Joiners are dropped after
 * Latin text only: other scripts and emoji need them. Tabs stay at the start of a line, where they indent.
 */
export function cleanLines(text: string, found: DiagnosticList): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let controls = 0;
  const read = cutText(text, limits.document);
  for (const written of read.split(/\r\n|\r|\n/)) {
    if (number === limits.lines) {
      const message = `The document has more than ${limits.lines} lines; the rest was not read.`;
      found.add('document-too-large', { line: number, column: 1 }, message, 'Keep one role in one document.');
      break;
    }
    number += 1;
    if (written.length > limits.line) {
      const at = { line: number, column: limits.line + 1 };
      const message = `The line has ${written.length} characters; ${limits.line} were read.`;
      found.add('line-too-long', at, message, 'Break the line.');
    }
    controls += cleanLine(cutText(written, limits.line), number, lines);
  }
  if (controls > 0) {
    const message = `Control characters were dropped: ${controls}.`;
    found.add(
      'control-characters',
      { line: 1, column: 1 },
      message,
      'Save the document as plain text in UTF-8.',
    );
  }
  if (text.length > limits.document) {
    const at = { line: number, column: (lines.at(-1)?.text.length ?? 0) + 1 };
    const message = `The document has ${text.length} characters; ${limits.document} were read.`;
    found.add('document-too-large', at, message, 'Keep one role in one document.');
  }
  return lines;
}

/** Adds the written line to `lines`, as one line or more, and tells how many control characters it had. */
function cleanLine(written: string, number: number, lines: Line[]): number {
  if (!odd.test(written)) {
    lines.push({ text: written, number, column: 1, columns: null });
    return 0;
  }
  let controls = 0;
  let text = '';
  let columns: number[] = [];
  let last = 0;
  let isIndent = true;
  const end = (column: number): void => {
    columns.push(column);
    lines.push({ text, number, column: columns[0] ?? column, columns });
    text = '';
    columns = [];
    last = 0;
    isIndent = true;
  };
  for (let index = 0; index < written.length; index++) {
    const char = written.charAt(index);
    const code = written.charCodeAt(index);
    let kept = char;
    if (code > 31 && code < 127) kept = char;
    else if (breaks.test(char)) {
      end(index + 1);
      continue;
    } else if (char === '\t') kept = isIndent ? char : ' ';
    else if (char === '\u2011') kept = '-';
    else if (exoticSpace.test(char)) kept = ' ';
    else if (invisible.test(char)) kept = '';
    else if (isLetterJoiner(code)) kept = last < 0x300 ? '' : char;
    else if (isControl(code)) {
      controls += 1;
      kept = '';
    }
    if (kept === '') continue;
    text += kept;
    columns.push(index + 1);
    last = kept.charCodeAt(0);
    isIndent &&= kept === ' ' || kept === '\t';
  }
  end(written.length + 1);
  return controls;
}
