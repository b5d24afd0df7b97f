import type { Pay } from '#domain/document/role-document.ts';
import { isPayLine } from './pay-line.ts';
import { readPay } from './read-pay.ts';

const longestLine = 200;

/**
 * Reads a pay line. `text` of the result is the line as written without a leading emoji, bullet or label ("Salary:"). Null where
 * no figure is stated (`$ - $`, `Competitive`, only zeros, numbers past belief).
 *
 * - A single figure without "from", "up to" or `+` is a band of one point, `min` = `max`: the document states that amount and
 *   nothing on either side of it, and `openEnded: false` claims no more than that nothing beyond it is stated.
 * - Bounds written highest first are put in order; pay-problems.ts tells.
 * - A bare `$` is USD, as in CLDR's English data, unless the line names another dollar; `kr` alone has no default and gives null.
 * - The period is what words say, else `year` from 10,000 on (more in currencies of small units), else null.
 * - Words beside the figures are the note, joined by `; `.
 */
export function parsePay(text: string): Pay | null {
  return readPay(text).pay;
}

/**
 * Whether a line of a document is its pay line: figures of money, or an empty `$ - $`, perhaps behind an emoji (whole or mangled)
 * or a label. A sentence that mentions money ("Manage a $2M budget") is not.
 */
export function looksLikePay(line: string): boolean {
  return line.length <= longestLine && isPayLine(readPay(line));
}
