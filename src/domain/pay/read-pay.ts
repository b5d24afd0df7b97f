import type { Pay } from '#domain/document/role-document.ts';
import { settleCurrency } from './currency.ts';
import { type PayLead, takePayLead } from './pay-lead.ts';
import { readNotes } from './pay-notes.ts';
import { periodBySize } from './pay-period.ts';
import { payTokens, type PayToken, plainWord } from './pay-tokens.ts';
import { type Figures, readFigures } from './read-figures.ts';

/** A pay line taken apart. `pay` and `figures` are null where it states no figure. */
export interface PayReading {
  lead: PayLead;
  tokens: readonly PayToken[];
  figures: Figures | null;
  pay: Pay | null;
  /** The bounds were written highest first and have been put in order. */
  reversed: boolean;
  /** A currency is written whose sign several countries share without a default (`kr`). */
  currencyUnclear: boolean;
}

const openBefore = new Set([
  'from',
  'minimum',
  'min',
  'over',
  'above',
  'starting',
  'starts',
  'least',
  'ab',
  'desde',
]);
const closedBefore = new Set(['upto', 'maximum', 'max', 'under', 'below', 'most']);
const openAfter = new Set(['minimum', 'min', 'upwards', 'plus']);
const closedAfter = new Set(['maximum', 'max']);

type Direction = 'open' | 'closed' | null;

/** Reads a pay line; see parse-pay.ts for what is recognised. */
export function readPay(line: string): PayReading {
  const lead = takePayLead(line);
  const body = repair(lead.body);
  const tokens = payTokens(body);
  const figures = readFigures(tokens);
  if (figures === null) return { lead, tokens, figures, pay: null, reversed: false, currencyUnclear: false };

  const before = figures.range ? null : directionBefore(tokens, figures.first);
  const after =
    figures.range || before !== null
      ? { direction: null, length: 0 }
      : directionAfter(tokens, figures.last + 1);
  const direction = before ?? after.direction;
  const low = figures.low;
  const high = figures.high;
  const plus = (high ?? low)?.plus === true;
  const written = figures.currency;

  const notes = readNotes({ body, tokens, lead, first: figures.first, last: figures.last + after.length });
  const code = settleCurrency(written, notes.words);
  const currencyUnclear = written !== null && code === null;
  if (currencyUnclear) notes.notes.unshift(written.text);
  const note = notes.notes.filter((text) => text !== code).join('; ');

  const min = direction === 'closed' ? null : (low?.value ?? null);
  const max = direction === 'open' || (plus && !figures.range) ? null : (high?.value ?? null);
  const reversed = min !== null && max !== null && min > max;
  const smallest = Math.min(...[min, max].filter((bound) => bound !== null && bound > 0).map(Number));
  const period = low?.period ?? high?.period ?? notes.period ?? periodBySize(smallest, code, currencyUnclear);
  const pay: Pay = {
    text: lead.body,
    currency: code,
    min: reversed ? max : min,
    max: reversed ? min : max,
    openEnded: plus || direction === 'open',
    period,
    note: note === '' ? null : note,
  };
  return { lead, tokens, figures, pay, reversed, currencyUnclear };
}

/** Undoes the misreadings of UTF-8 as Windows-1252 that bear on figures. Only the reading uses it; the text stays as written. */
function repair(body: string): string {
  return body
    .replaceAll('â‚¬', '€')
    .replaceAll('Â£', '£')
    .replaceAll('Â¥', '¥')
    .replaceAll('â‚¹', '₹')
    .replaceAll('â€™', '’')
    .replace(/â€[“”‘\u0091\u0093\u0094]/gu, '–')
    .replaceAll('Â\u00a0', ' ');
}

function directionBefore(tokens: readonly PayToken[], first: number): Direction {
  const mark = tokens[first - 1]?.text;
  if (mark === '>' || mark === '≥') return 'open';
  if (mark === '<' || mark === '≤') return 'closed';
  const skip = ['of', 'at', 'than'].includes(plainWord(tokens[first - 1])) ? 2 : 1;
  const word = plainWord(tokens[first - skip]);
  if (word === 'to' && plainWord(tokens[first - skip - 1]) === 'up') return 'closed';
  if (word === 'zu' && plainWord(tokens[first - skip - 1]) === 'bis') return 'closed';
  if (word === 'more' && skip === 2) return plainWord(tokens[first - 3]) === 'no' ? 'closed' : 'open';
  if (word === 'less' && skip === 2) return 'closed';
  if (openBefore.has(word)) return 'open';
  return closedBefore.has(word) ? 'closed' : null;
}

function directionAfter(tokens: readonly PayToken[], next: number): { direction: Direction; length: number } {
  const word = plainWord(tokens[next]);
  const second = plainWord(tokens[next + 1]);
  if (word === 'and' && ['up', 'above', 'more', 'upwards', 'over'].includes(second))
    return { direction: 'open', length: 2 };
  if (word === 'or' && ['more', 'above'].includes(second)) return { direction: 'open', length: 2 };
  if (word === 'or' && ['less', 'below'].includes(second)) return { direction: 'closed', length: 2 };
  if (openAfter.has(word) && (word !== 'plus' || tokens[next + 1] === undefined))
    return { direction: 'open', length: 1 };
  return closedAfter.has(word) ? { direction: 'closed', length: 1 } : { direction: null, length: 0 };
}
