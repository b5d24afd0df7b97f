import { settleCurrency, type WrittenCurrency } from './currency.ts';
import { plainWord, type PayToken } from './pay-tokens.ts';
import { largestAmount } from './read-amount.ts';
import { currencyAt, type Figure, readFigure, scale } from './read-figure.ts';

/** The figures a pay text states, as written: one or two of them, or one beside an empty place (`$ - $120,000`). */
export interface Figures {
  low: Figure | null;
  high: Figure | null;
  range: boolean;
  currency: WrittenCurrency | null;
  first: number;
  last: number;
}

const rangeWords = new Set(['to', 'until', 'till', 'through', 'bis', 'à']);

/**
 * Finds the first pay figures of a text: a range where two amounts of one currency stand around a dash or "to", else one
 * amount. Amounts with a currency come before bare ones; a bare number counts only where its size, unit or period makes it
 * money (not `5 years`, `2024`, `401k`, `15%`). Null where there is none, or nothing but zeros.
 */
export function readFigures(tokens: readonly PayToken[]): Figures | null {
  const amounts = readAmounts(tokens);
  let fallback: Figures | null = null;
  for (let index = 0; index < amounts.length; index += 1) {
    const figure = amounts[index];
    if (figure === undefined) continue;
    const partner = amounts[index + 1];
    const found =
      partner !== undefined && joins(tokens, figure, partner)
        ? pair(figure, partner)
        : single(tokens, figure);
    const figures = [found.low, found.high].filter((one) => one !== null);
    if (figures.every((one) => one.value === 0)) continue;
    if (found.currency !== null) return found;
    if (fallback === null && figures.some(isMoney)) fallback = found;
    if (found.range && found.last === partner?.last) index += 1;
  }
  return fallback;
}

function isMoney(figure: Figure): boolean {
  if (figure.unit !== null) return figure.digits !== '401';
  return figure.period !== null || figure.value >= 10_000 || /^\d{1,3}[,.'’\s]\d{3}$/u.test(figure.digits);
}

function readAmounts(tokens: readonly PayToken[]): Figure[] {
  const amounts: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const figure = readFigure(tokens, at);
    if (figure === null) continue;
    amounts.push(figure);
    at = figure.last;
  }
  return amounts;
}

function joins(tokens: readonly PayToken[], low: Figure, high: Figure): boolean {
  if (unite(low.currency, high.currency) === undefined) return false;
  if (low.period !== null && high.period !== null && low.period !== high.period) return false;
  const between = tokens.slice(low.last + 1, high.first).filter((token) => plainWord(token) !== 'up');
  if (between.length !== 1) return false;
  const [link] = between;
  const word = plainWord(link);
  if (word === 'and') return plainWord(tokens[low.first - 1]) === 'between';
  return link?.kind === 'dash' || rangeWords.has(word);
}

/**
 * The currency of a range: that of either end where only one has it, and where one sign is settled by the other
 * (`CA$90k - $110k`). Undefined where the two ends differ.
 */
function unite(
  one: WrittenCurrency | null,
  other: WrittenCurrency | null,
): WrittenCurrency | null | undefined {
  if (one === null || other === null) return one ?? other;
  if (one.code === other.code) return one;
  if (other.code !== null && settleCurrency(one, [other.code]) === other.code) return other;
  if (one.code !== null && settleCurrency(other, [one.code]) === one.code) return one;
  return undefined;
}

function pair(low: Figure, high: Figure): Figures {
  const [from, to] = shareUnit(low, high);
  const currency = unite(low.currency, high.currency) ?? null;
  return { low: from, high: to, range: true, currency, first: low.first, last: high.last };
}

/**
 * Carries a unit that is written once over to the other end: `$120-150k` is 120k to 150k, `12-18 LPA` lakhs twice, and
 * `£45-50,000` is 45,000 to 50,000. It is not carried where it would turn the order of the two ends round by far.
 */
function shareUnit(low: Figure, high: Figure): [Figure, Figure] {
  if (low.unit === null && high.unit !== null) return [carry(low, high), high];
  if (high.unit === null && low.unit !== null) return [low, carry(high, low)];
  const thousands = low.value * 1e3;
  const short = low.unit === null && low.value < 1e3 && high.value >= 1e4;
  return short && thousands <= high.value && thousands * 10 > high.value
    ? [{ ...low, value: thousands }, high]
    : [low, high];
}

function carry(bare: Figure, other: Figure): Figure {
  const value = scale(bare.value, other.unit ?? 1);
  const alike = bare.value < 1e3 && value <= other.value * 10 && value <= largestAmount;
  return alike ? { ...bare, unit: other.unit, value } : bare;
}

/** One amount; beside it a dash with nothing, or nothing but a currency, is a range with one end left empty. */
function single(tokens: readonly PayToken[], figure: Figure): Figures {
  const alone: Figures = {
    low: figure,
    high: figure,
    range: false,
    currency: figure.currency,
    first: figure.first,
    last: figure.last,
  };
  const before = figure.first - 1;
  if (
    tokens[before]?.kind === 'dash' &&
    figure.currency !== null &&
    currencyAt(tokens, before - 1) !== null
  ) {
    return { ...alone, low: null, range: true, first: before - 1 };
  }
  const next = figure.last + 1;
  if (tokens[next]?.kind !== 'dash') return alone;
  if (tokens[next + 1] === undefined) return { ...alone, high: null, range: true, last: next };
  const empty = currencyAt(tokens, next + 1) !== null && tokens[next + 2]?.kind !== 'number';
  return empty ? { ...alone, high: null, range: true, last: next + 1 } : alone;
}
