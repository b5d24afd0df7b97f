import type { Pay } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';

/** A band of one unit in words: "a yearly USD band", "an hourly band without a currency", "a USD band without a period". */
export function describeUnit(
  { currency, period: stated }: Pick<Pay, 'currency' | 'period'>,
  t: Translate,
): string {
  const period = stated ?? 'other';
  return currency === null ? t('fact.unitNoCurrency', { period }) : t('fact.unit', { period, currency });
}
