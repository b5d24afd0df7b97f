import type { PayComparison, PayUnit } from './compare-pay.ts';
import { formatAmounts } from './format-amount.ts';
import { periodAdjective } from './period-adjective.ts';

/**
 * Says a comparison in plain sentences, without full stops: "Bands overlap from $180,000 to $220,000". `names` are those of the
 * two roles, in the order in which they were compared. The locale (BCP 47) shapes the amounts.
 */
export function describePayComparison(
  comparison: PayComparison,
  names: { a: string; b: string },
  locale = 'en',
): string[] {
  if (comparison.kind === 'not-comparable') return [`Not comparable: ${whyNot(comparison, names)}`];
  const amount = (value: number): string => writeAmount(value, comparison.unit, locale);
  return [statement(comparison, names, amount), ...differences(comparison, names, amount)];
}

function whyNot(
  comparison: Extract<PayComparison, { kind: 'not-comparable' }>,
  names: { a: string; b: string },
): string {
  switch (comparison.reason) {
    case 'currency': {
      const [one, other] = comparison.units;
      if (one === null && other === null) return 'neither band names its currency';
      return `${one ?? 'a currency that is not stated'} and ${other ?? 'a currency that is not stated'}`;
    }
    case 'period': {
      const [one, other] = comparison.units.map((unit) =>
        unit === null ? 'a period that is not stated' : periodAdjective[unit],
      );
      return one === other ? 'neither band names its period' : `${one ?? ''} and ${other ?? ''}`;
    }
    case 'not-stated':
    case 'no-bounds':
      return comparison.missing === 'both'
        ? 'neither role states its pay'
        : `${names[comparison.missing]} states no pay`;
  }
}

type Compared = Exclude<PayComparison, { kind: 'not-comparable' }>;
type Write = (value: number) => string;

function statement(comparison: Compared, { a, b }: { a: string; b: string }, amount: Write): string {
  switch (comparison.kind) {
    case 'same':
      return `${a} and ${b} state the same band`;
    case 'gap': {
      const [higher, lower] = comparison.higher === 'a' ? [a, b] : [b, a];
      return `${higher} starts ${amount(comparison.amount)} above where ${lower} ends`;
    }
    case 'overlap': {
      const { from, to, toAtLeast } = comparison;
      if (from !== null && from === to) return `Bands meet at ${amount(from)}`;
      const start = from === null ? '' : ` from ${amount(from)}`;
      const reached = from === toAtLeast ? ' upwards' : ` to at least ${amount(toAtLeast)}`;
      if (to === null) return `Bands overlap${start}${start === '' ? ` at ${amount(toAtLeast)}` : reached}`;
      return start === '' ? `Bands overlap up to ${amount(to)}` : `Bands overlap${start} to ${amount(to)}`;
    }
    case 'unknown':
      return 'An end that is open or not stated leaves it unknown whether the bands overlap';
  }
}

function differences(comparison: Compared, { a, b }: { a: string; b: string }, amount: Write): string[] {
  if (comparison.kind === 'same') return [];
  const sentences: string[] = [];
  for (const [verb, value] of [
    ['start', comparison.starts],
    ['end', comparison.ends],
  ] as const) {
    if (value === null) continue;
    const [higher, lower] = value > 0 ? [a, b] : [b, a];
    const same = `${a} and ${b} ${verb} at the same amount`;
    sentences.push(
      value === 0 ? same : `${higher} ${verb}s ${amount(Math.abs(value))} above where ${lower} ${verb}s`,
    );
  }
  return sentences;
}

function writeAmount(value: number, unit: PayUnit, locale: string): string {
  return formatAmounts([value], unit.currency, { locale, compact: false }).join('');
}
