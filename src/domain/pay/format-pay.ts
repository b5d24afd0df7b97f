import type { Pay } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';
import { formatAmounts, formatSpan, withPeriod } from './format-amount.ts';
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
  const style = { locale: t.locale, compact };
  const write = (amount: number): string => formatAmounts([amount], pay.currency, style).join('');
  const plus = open ? '+' : '';
  let band: string;
  if (min !== null && max !== null) {
    band = `${min === max ? write(max) : formatSpan(min, max, pay.currency, style)}${plus}`;
  } else if (min !== null) {
    band = t('pay.from', { amount: write(min) });
  } else if (max !== null) {
    band = t('pay.upTo', { amount: `${write(max)}${plus}` });
  } else {
    return pay.text;
  }
  return withPeriod(band, pay.period, compact, t);
}
