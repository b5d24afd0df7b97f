import type { Pay } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';
import { formatAmounts, withPeriod } from './format-amount.ts';
import { statedBounds } from './stated-bounds.ts';

export interface PayFormat {
  /** `$180k – $275k+` in place of `$180,000 – $275,000+ a year`, for cards and badges. */
  compact?: boolean;
}

/**
 * Writes a band: `$180,000 – $275,000+ a year`, `from $90,000 a year`, `up to $80,000 a year`, `$20 – $45 an hour`. Only stated
 * ends appear; a band without any is its own text. Notes are left to the caller.
 */
export function formatPay(pay: Pay, t: Translate, { compact = false }: PayFormat = {}): string {
  const { min, max, open } = statedBounds(pay);
  const write = (...amounts: number[]): string[] =>
    formatAmounts(amounts, pay.currency, { locale: t.locale, compact });
  const plus = open ? '+' : '';
  let band: string;
  if (min !== null && max !== null) {
    const [from = '', to = ''] = write(min, max);
    band = min === max ? `${from}${plus}` : `${from} – ${to}${plus}`;
  } else if (min !== null) {
    band = t('pay.from', { amount: write(min).join('') });
  } else if (max !== null) {
    band = t('pay.upTo', { amount: `${write(max).join('')}${plus}` });
  } else {
    return pay.text;
  }
  return withPeriod(band, pay.period, compact, t);
}
