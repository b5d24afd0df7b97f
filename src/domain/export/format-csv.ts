import { cleanText } from './clean-text.ts';

/** What a spreadsheet takes for the start of a formula, in plain and full-width form, after any white space that it would drop. */
const formulaStart = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;
const separators = /([;\t\r\n])/;

/**
 * Keeps a spreadsheet from running a cell: an apostrophe makes it text. A `;` or tab counts too, since a spreadsheet that takes it for the
 * separator would begin another cell behind it, quoted or not.
 */
function disarm(text: string): string {
  const starts = text.split(separators).map((part) => (formulaStart.test(part) ? `'${part}` : part));
  const safe = starts.join('');
  return /^[\t\r\n]/.test(safe) || (formulaStart.test(text) && !safe.startsWith("'")) ? `'${safe}` : safe;
}

/** The rows as CSV by RFC 4180, each cell in quotes, for a file in UTF-8: a byte order mark tells spreadsheets so. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${disarm(cleanText(text)).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
