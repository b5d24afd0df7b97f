import type { PayPeriod } from '#domain/document/role-document.ts';
import { type PayToken, plainWord } from './pay-tokens.ts';

/** Units of time after "per", "a" or a slash, or bare beside a figure. */
const units = new Map<string, PayPeriod>([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['diem', 'day'],
  ['week', 'week'],
  ['wk', 'week'],
  ['month', 'month'],
  ['mo', 'month'],
  ['mth', 'month'],
  ['year', 'year'],
  ['yr', 'year'],
  ['annum', 'year'],
  ['stunde', 'hour'],
  ['heure', 'hour'],
  ['hora', 'hour'],
  ['tag', 'day'],
  ['jour', 'day'],
  ['woche', 'week'],
  ['semaine', 'week'],
  ['semana', 'week'],
  ['monat', 'month'],
  ['mois', 'month'],
  ['mes', 'month'],
  ['mês', 'month'],
  ['jahr', 'year'],
  ['année', 'year'],
  ['año', 'year'],
  ['ano', 'year'],
  ['anno', 'year'],
]);

/** Short forms that mean time only after a slash or "per". */
const shortUnits = new Map<string, PayPeriod>([
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['m', 'month'],
  ['y', 'year'],
]);

const adverbs = new Map<string, PayPeriod>([
  ['hourly', 'hour'],
  ['ph', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['pw', 'week'],
  ['monthly', 'month'],
  ['pm', 'month'],
  ['pcm', 'month'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['annualized', 'year'],
  ['annualised', 'year'],
  ['pa', 'year'],
]);

const perWords = new Set(['per', 'a', 'an', 'each', 'every', 'pro', 'im', 'par', 'por', 'al']);

/** A stated period and how many pieces say it. */
export interface StatedPeriod {
  period: PayPeriod;
  length: number;
}

/**
 * Reads a period phrase that begins at `tokens[at]`: `/hr`, `per annum`, `an hour`, `annually`, `p.a.`. Bare units (`$20 hour`)
 * count only where `bare` is set, i.e. right after money.
 */
export function readPeriod(tokens: readonly PayToken[], at: number, bare = false): StatedPeriod | null {
  const token = tokens[at];
  const word = plainWord(token);
  const next = plainWord(tokens[at + 1]);
  if (token?.kind === 'slash' || word === 'per') {
    const period = units.get(next) ?? shortUnits.get(next);
    if (period !== undefined) return { period, length: 2 };
  }
  if (perWords.has(word)) {
    const period = units.get(next);
    if (period !== undefined) return { period, length: 2 };
  }
  const period = adverbs.get(word) ?? (bare ? units.get(word) : undefined);
  return period === undefined ? null : { period, length: 1 };
}

/**
 * How many units of a currency make the smallest amount that only a year can mean, as a multiple of that for dollars, euros,
 * pounds and francs. Orders of magnitude, so that `45 000 SEK` is not taken for a year's pay; nothing is ever converted.
 */
const multiples = new Map([
  ['USD', 1],
  ['EUR', 1],
  ['GBP', 1],
  ['CHF', 1],
  ['CAD', 1],
  ['AUD', 1],
  ['NZD', 1],
  ['SGD', 2],
  ['PLN', 5],
  ['MYR', 4],
  ['RON', 5],
  ['ILS', 6],
  ['AED', 6],
  ['BRL', 5],
  ['CNY', 10],
  ['HKD', 15],
  ['DKK', 15],
  ['SEK', 15],
  ['NOK', 15],
  ['MXN', 15],
  ['ZAR', 15],
  ['CZK', 25],
  ['TWD', 30],
  ['INR', 30],
  ['THB', 30],
  ['PHP', 30],
  ['JPY', 200],
  ['HUF', 400],
  ['KRW', 2000],
]);

const smallestYearly = 10_000;

/** What the size of the smallest stated amount says: `year` from ten thousand dollars' worth on, else null. */
export function periodBySize(smallest: number, currency: string | null, unclear: boolean): PayPeriod | null {
  if (unclear) return null;
  const multiple = currency === null ? 1 : multiples.get(currency);
  return multiple !== undefined && smallest >= smallestYearly * multiple ? 'year' : null;
}
