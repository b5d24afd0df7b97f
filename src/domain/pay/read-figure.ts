import type { PayPeriod } from '#domain/document/role-document.ts';
import { readCurrencySign, readCurrencyWord, settleCurrency, type WrittenCurrency } from './currency.ts';
import { readPeriod } from './pay-period.ts';
import { plainWord, type PayToken } from './pay-tokens.ts';
import { largestAmount, readAmount } from './read-amount.ts';

/** One amount with all that clings to it. `first` and `last` are positions in the list of tokens, both included. */
export interface Figure {
  digits: string;
  unit: number | null;
  value: number;
  currency: WrittenCurrency | null;
  plus: boolean;
  period: PayPeriod | null;
  first: number;
  last: number;
}

const units = new Map<string, number>([
  ['k', 1e3],
  ['thousand', 1e3],
  ['tsd', 1e3],
  ['tys', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['l', 1e5],
  ['lpa', 1e5],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['万', 1e4],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
]);

/** After a plus, these say what is added to the figure rather than that the figure goes on. */
const additions = new Set(
  (
    'bonus bonuses commission commissions equity stock stocks options shares benefits super superannuation tips ote rsu rsus ' +
    'variable overtime allowance allowances'
  ).split(' '),
);

/** Reads the figure whose digits stand at `tokens[at]`. Null for a percentage, a number past belief, or no number. */
export function readFigure(tokens: readonly PayToken[], at: number): Figure | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || tokens[at + 1]?.kind === 'percent') return null;
  const unit = units.get(plainWord(tokens[at + 1])) ?? null;
  const amount = readAmount(token.text, unit !== null);
  if (amount === null) return null;
  const value = scale(amount, unit ?? 1);
  if (value > largestAmount) return null;
  const before = currencyAt(tokens, at - 1);
  const figure: Figure = {
    digits: token.text,
    unit,
    value,
    currency: before,
    plus: false,
    period: plainWord(tokens[at + 1]) === 'lpa' ? 'year' : null,
    first: before === null ? at : at - 1,
    last: unit === null ? at : at + 1,
  };
  takeTail(tokens, figure);
  return figure;
}

/** Takes what clings to a figure from behind, in any order: `+`, a currency, a period. */
function takeTail(tokens: readonly PayToken[], figure: Figure): void {
  for (;;) {
    const next = figure.last + 1;
    if (!figure.plus && tokens[next]?.kind === 'plus' && goesOn(tokens, next)) {
      figure.plus = true;
      figure.last = next;
      continue;
    }
    const currency = tokens[next + 1]?.kind === 'number' ? null : currencyAt(tokens, next);
    if (currency !== null && refines(currency, figure.currency)) {
      figure.currency = currency;
      figure.last = next;
      continue;
    }
    const stated = figure.period === null ? readPeriod(tokens, next, figure.currency !== null) : null;
    if (stated === null) return;
    figure.period = stated.period;
    figure.last += stated.length;
  }
}

/** Whether a plus says "and more" rather than "plus something": not before a benefit, an amount or a percentage. */
function goesOn(tokens: readonly PayToken[], plus: number): boolean {
  const next = tokens[plus + 1];
  const touches = tokens[plus - 1]?.end === tokens[plus]?.start;
  if (next === undefined || next.kind === 'dash' || next.kind === 'slash' || next.kind === 'other')
    return true;
  if (next.kind !== 'word') return false;
  const word = plainWord(next);
  if (additions.has(word)) return false;
  return touches || currencyAt(tokens, plus + 1) !== null || readPeriod(tokens, plus + 1, true) !== null;
}

/** The currency that a token writes, as a sign, a code or a name. */
export function currencyAt(tokens: readonly PayToken[], at: number): WrittenCurrency | null {
  const token = tokens[at];
  if (token?.kind === 'sign') return readCurrencySign(token.text);
  return token?.kind === 'word' ? readCurrencyWord(token.text.replaceAll('.', '')) : null;
}

/** Whether a currency behind a figure tells more than the one before it: `$90,000 CAD`, `kr 45 000 SEK`. */
function refines(behind: WrittenCurrency, before: WrittenCurrency | null): boolean {
  return (
    before === null ||
    (behind.code !== null && settleCurrency(before, [behind.code]) === behind.code && behind !== before)
  );
}

/** Multiplies without the crumbs of binary fractions: amounts are exact to a hundredth. */
export function scale(amount: number, unit: number): number {
  return Math.round(amount * unit * 100) / 100;
}
