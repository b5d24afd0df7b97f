import type { PayPeriod } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';

/** How amounts are written: in full (`$180,000`) or compact (`$180k`). */
export interface AmountStyle {
  /** As `t.locale` has it. */
  locale: string;
  compact: boolean;
}

const perPeriod = {
  hour: 'pay.perHour',
  day: 'pay.perDay',
  week: 'pay.perWeek',
  month: 'pay.perMonth',
  year: 'pay.perYear',
} as const satisfies Record<PayPeriod, string>;

/** An amount with its period: `$20 an hour`, compact `$20/h`, where the year goes without saying. A period that is not stated stays out. */
export function withPeriod(amount: string, period: PayPeriod | null, compact: boolean, t: Translate): string {
  if (period === null) return amount;
  if (!compact) return t(perPeriod[period], { amount });
  return period === 'year' ? amount : t(`pay.${period}`, { amount });
}

/**
 * Writes amounts of one currency, all to the same precision: hundredths where one of them has some, else whole units. A currency
 * that is null or no ISO 4217 code leaves plain numbers.
 */
export function formatAmounts(
  amounts: readonly number[],
  currency: string | null,
  style: AmountStyle,
): string[] {
  return writeAmounts(amounts, currency, style).map(({ figure, tail }) => figure + tail);
}

/** Two amounts from one to the other: `$90k – $120k`. A currency that both end with is said once, as Intl has it: `90.000–120.000 $`. */
export function formatSpan(from: number, to: number, currency: string | null, style: AmountStyle): string {
  const [low, high] = writeAmounts([from, to], currency, style);
  if (low === undefined || high === undefined) return '';
  const isOnce = low.namesCurrency && low.tail === high.tail;
  return `${low.figure}${isOnce ? '–' : `${low.tail} – `}${high.figure}${high.tail}`;
}

/** The size of a change, `$60k`. Beside a band in the same currency it is `60.000` where the currency would follow, as it does in the band. */
export function formatChange(
  size: number,
  currency: string | null,
  style: AmountStyle,
  isBeside: boolean,
): string {
  const [written] = writeAmounts([size], currency, style);
  const known = isBeside && written?.namesCurrency ? null : currency;
  return formatAmounts([size], known, style).join('');
}

/** An amount as far as its last digit, and what follows that, which names the currency in some languages. */
interface WrittenAmount {
  figure: string;
  tail: string;
  namesCurrency: boolean;
}

function writeAmounts(
  amounts: readonly number[],
  currency: string | null,
  { locale, compact }: AmountStyle,
): WrittenAmount[] {
  const cents = amounts.some((amount) => !Number.isInteger(amount));
  return amounts.map((amount) => {
    const precision = compact && amount >= 1000 ? 'compact' : cents ? 'cents' : 'whole';
    const parts = numberFormat(locale, currency, precision).formatToParts(amount);
    const end = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction') + 1;
    const isRightToLeft = parts.some(({ value }) => value === '\u200f');
    const write = (some: typeof parts): string => some.map((part) => writePart(part, isRightToLeft)).join('');
    const tail = parts.slice(end);
    return {
      figure: write(parts.slice(0, end)),
      tail: write(tail),
      namesCurrency: tail.some(({ type }) => type === 'currency'),
    };
  });
}

/** A sign such as `US$` keeps its order in a line that is read from right to left. */
function writePart({ type, value }: Intl.NumberFormatPart, isRightToLeft: boolean): string {
  if (type === 'compact' && value === 'K') return 'k';
  return type === 'currency' && isRightToLeft ? `\u200e${value}\u200e` : value;
}

type Precision = 'compact' | 'cents' | 'whole';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it, and a map draws thousands of bands. */
function numberFormat(locale: string, currency: string | null, precision: Precision): Intl.NumberFormat {
  const key = `${locale} ${currency ?? ''} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const digits = precision === 'cents' ? 2 : 0;
  const format = new Intl.NumberFormat(locale, {
    ...(currency !== null && /^[A-Z]{3}$/u.test(currency) ? { style: 'currency', currency } : {}),
    ...(precision === 'compact'
      ? { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });
  formats.set(key, format);
  return format;
}
