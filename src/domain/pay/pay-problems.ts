import type { DiagnosticCode } from '#domain/document/diagnostic-codes.ts';
import { readPay } from './read-pay.ts';

/** A diagnostic about a pay line, before it has a place in a document. */
export interface PayProblem {
  code: Extract<DiagnosticCode, `pay-${string}`>;
  message: string;
  hint: string;
}

/**
 * What an author should know about a line that states pay (see parse-pay.ts): `pay-reversed`, `pay-currency-unclear`,
 * `pay-period-unclear`, `pay-unread`. A line that states no figure at all gives none; `pay-missing` is for the whole document.
 */
export function payProblems(line: string): PayProblem[] {
  const { pay, lead, reversed, currencyUnclear } = readPay(line);
  if (pay === null) return /[1-9]/u.test(lead.body) ? [unread] : [];
  const problems: PayProblem[] = [];
  if (reversed) problems.push(reversedBounds);
  if (currencyUnclear || pay.currency === null) problems.push(currency);
  if (pay.period === null) problems.push(period);
  return problems;
}

const unread: PayProblem = {
  code: 'pay-unread',
  message: 'The pay has numbers, but no figure can be read from it.',
  hint: 'Write the band as in “$90,000 - $120,000” or “€20 - €25 / hour”.',
};

const reversedBounds: PayProblem = {
  code: 'pay-reversed',
  message: 'The band is written from its highest amount to its lowest; it is read the other way round.',
  hint: 'Write the lower amount first.',
};

const currency: PayProblem = {
  code: 'pay-currency-unclear',
  message: 'The figures name no currency, or a sign that several currencies share.',
  hint: 'Add the currency’s code, as in “SEK 45 000 per month”.',
};

const period: PayProblem = {
  code: 'pay-period-unclear',
  message: 'Neither words nor the size of the figures tell what period the pay is for.',
  hint: 'Add the period, as in “per month” or “/ hour”.',
};
