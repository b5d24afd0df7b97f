import type { Translate } from '#messages/message-types.ts';
import type { PayComparison } from './compare-pay.ts';
import { formatAmounts } from './format-amount.ts';

interface Titles {
  a: string;
  b: string;
}

/**
 * Says a comparison in plain sentences, without full stops: "Bands overlap from $180,000 to $220,000". `titles` are those of the two
 * roles, in the order in which they were compared.
 */
export function describePayComparison(comparison: PayComparison, titles: Titles, t: Translate): string[] {
  if (comparison.kind === 'not-comparable') return [whyNot(comparison, titles, t)];
  const { currency } = comparison.unit;
  const amount = (value: number): string =>
    formatAmounts([value], currency, { locale: t.locale, compact: false }).join('');
  return [statement(comparison, titles, amount, t), ...differences(comparison, titles, amount, t)];
}

function whyNot(
  comparison: Extract<PayComparison, { kind: 'not-comparable' }>,
  titles: Titles,
  t: Translate,
): string {
  switch (comparison.reason) {
    case 'currency': {
      const [one, other] = comparison.units;
      if (one === null && other === null) return t('fact.payNeitherCurrency');
      const unstated = t('fact.payNoCurrency');
      return t('fact.payUnlike', { first: one ?? unstated, second: other ?? unstated });
    }
    case 'period': {
      const [one, other] = comparison.units;
      if (one === other) return t('fact.payNeitherPeriod');
      const [first, second] = [one, other].map((period) =>
        t('fact.payPeriod', { period: period ?? 'other' }),
      );
      return t('fact.payUnlike', { first: first ?? '', second: second ?? '' });
    }
    case 'not-stated':
    case 'no-bounds':
      return comparison.missing === 'both'
        ? t('fact.payNeither')
        : t('fact.payMissing', { title: titles[comparison.missing] });
  }
}

type Compared = Exclude<PayComparison, { kind: 'not-comparable' }>;
type Write = (value: number) => string;

function statement(comparison: Compared, { a, b }: Titles, amount: Write, t: Translate): string {
  switch (comparison.kind) {
    case 'same':
      return t('fact.paySame', { a, b });
    case 'gap': {
      const [higher, lower] = comparison.higher === 'a' ? [a, b] : [b, a];
      return t('fact.payGap', { higher, lower, amount: amount(comparison.amount) });
    }
    case 'overlap': {
      const { from, to, toAtLeast } = comparison;
      if (from === null)
        return to === null
          ? t('fact.payOverlapAt', { amount: amount(toAtLeast) })
          : t('fact.payOverlapTo', { to: amount(to) });
      if (from === to) return t('fact.payMeet', { amount: amount(from) });
      if (to !== null) return t('fact.payOverlap', { from: amount(from), to: amount(to) });
      return from === toAtLeast
        ? t('fact.payOverlapFrom', { from: amount(from) })
        : t('fact.payOverlapAtLeast', { from: amount(from), to: amount(toAtLeast) });
    }
    case 'unknown':
      return t('fact.payUnknown');
  }
}

function differences(comparison: Compared, { a, b }: Titles, amount: Write, t: Translate): string[] {
  if (comparison.kind === 'same') return [];
  return (['Starts', 'Ends'] as const).flatMap((ends) => {
    const value = ends === 'Starts' ? comparison.starts : comparison.ends;
    if (value === null) return [];
    if (value === 0) return t(`fact.paySame${ends}`, { a, b });
    const [higher, lower] = value > 0 ? [a, b] : [b, a];
    return t(`fact.pay${ends}`, { higher, lower, amount: amount(Math.abs(value)) });
  });
}
