import type { PayPeriod } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';

/** How amounts are written: in full (`$180,000`) or compact (`$180k`). */
export interface AmountStyle {
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
 * that is null or no ISO 4217 code leaves plain numbers, an unknown locale falls back to English.
 */
export function formatAmounts(
  amounts: readonly number[],
  currency: string | null,
  style: AmountStyle,
): string[] {
  const cents = amounts.some((amount) => !Number.isInteger(amount));
  return amounts.map((amount) => {
    const compact = style.compact && amount >= 1000;
    const parts = numberFormat(
      style.locale,
      currency,
      compact ? 'compact' : cents ? 'cents' : 'whole',
    ).formatToParts(amount);
    return parts.map((part) => (part.type === 'compact' && part.value === 'K' ? 'k' : part.value)).join('');
  });
}

type Precision = 'compact' | 'cents' | 'whole';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it, and a map draws thousands of bands. */
function numberFormat(locale: string, currency: string | null, precision: Precision): Intl.NumberFormat {
  const key = `${locale} ${currency ?? ''} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const digits = precision === 'cents' ? 2 : 0;
  const format = new Intl.NumberFormat(knownLocale(locale), {
    ...(currency !== null && /^[A-Z]{3}$/u.test(currency) ? { style: 'currency', currency } : {}),
    ...(precision === 'compact'
      ? { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });
  formats.set(key, format);
  return format;
}

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
