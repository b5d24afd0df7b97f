import { characterKind } from './character-kind.ts';
import { cutText } from './cut-text.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { limits } from './limits.ts';
import type { Line } from './line.ts';

const odd = /[^\x20-\x7e\t]|[^\t]\t/;

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
    const kind = characterKind(written.charCodeAt(index));
    let kept = char;
    if (kind === 'break') {
      end(index + 1);
      continue;
    } else if (kind === 'tab') kept = isIndent ? char : ' ';
    else if (kind === 'hyphen') kept = '-';
    else if (kind === 'space') kept = ' ';
    else if (kind === 'invisible') kept = '';
    else if (kind === 'joiner') kept = last < 0x300 ? '' : char;
    else if (kind === 'control') {
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
