import type { Pay } from '#domain/document/role-document.ts';
import { formatAmounts, withPeriod } from './format-amount.ts';
import { statedBounds } from './stated-bounds.ts';

export interface PayFormat {
  /** `$180k – $275k+` in place of `$180,000 – $275,000+ a year`, for cards and badges. */
  compact?: boolean;
}

/**
 * Writes a band: `$180,000 – $275,000+ a year`, `from $90,000 a year`, `up to $80,000 a year`, `$20 – $45 an hour`. Only stated
 * ends appear; a band without any is its own text. The locale (BCP 47) shapes numbers and currency signs, the words are English.
 * Notes are left to the caller.
 */
export function formatPay(pay: Pay, locale = 'en', { compact = false }: PayFormat = {}): string {
  const { min, max, open } = statedBounds(pay);
  const write = (...amounts: number[]): string[] => formatAmounts(amounts, pay.currency, { locale, compact });
  const plus = open ? '+' : '';
  let band: string;
  if (min !== null && max !== null) {
    const [from = '', to = ''] = write(min, max);
    band = min === max ? `${from}${plus}` : `${from} – ${to}${plus}`;
  } else if (min !== null) {
    band = `from ${write(min).join('')}`;
  } else if (max !== null) {
    band = `up to ${write(max).join('')}${plus}`;
  } else {
    return pay.text;
  }
  return withPeriod(band, pay.period, compact);
}
