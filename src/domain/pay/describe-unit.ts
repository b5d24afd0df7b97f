import type { Pay } from '#domain/document/role-document.ts';
import { periodAdjective } from './period-adjective.ts';

/** A band of one unit in words: "a yearly USD band", "an hourly band without a currency", "a USD band without a period". */
export function describeUnit({ currency, period }: Pick<Pay, 'currency' | 'period'>): string {
  const words = [
    ...(period === null ? [] : [periodAdjective[period]]),
    ...(currency === null ? [] : [currency]),
  ];
  const article = period === 'hour' ? 'an' : 'a';
  const missing = [...(currency === null ? ['currency'] : []), ...(period === null ? ['period'] : [])];
  return [
    article,
    ...words,
    'band',
    ...(missing.length === 0 ? [] : ['without a', missing.join(' and a ')]),
  ].join(' ');
}
