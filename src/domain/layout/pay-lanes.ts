import type { Pay, PayPeriod } from '#domain/document/role-document.ts';
import { bandScale, groupByUnit } from '#domain/pay/band-scale.ts';
import { formatAmounts, withPeriod } from '#domain/pay/format-amount.ts';
import { statedBounds } from '#domain/pay/stated-bounds.ts';
import type { Translate } from '#messages/message-types.ts';

/** What amounts of a lane are in; null is what no text names. */
export interface PayUnit {
  currency: string | null;
  period: PayPeriod | null;
}

/** A mark on a lane's scale: `at` px above the lane's foot. */
export interface PayMark {
  amount: number;
  label: string;
  at: number;
}

/** The scale of one unit, `height` px high. `ends` are a band's stated ends in px above the lane's foot, lowest first. */
export interface PayScale {
  unit: PayUnit;
  label: string;
  height: number;
  marks: PayMark[];
  ends: (pay: Pay) => BarEnds;
}

/** Where both figures are the same, or only one is stated, both ends are. A bar fades where the band goes on, or no end is stated. */
export interface BarEnds {
  low: number;
  high: number;
  fades: 'up' | 'down' | null;
}

// Past this no figure is believable as pay, and numbers lose their whole units.
const mostBelievable = 1e12;

/** Whether a band states a figure that can be put on a scale. */
export function canBeDrawn(pay: Pay | null): pay is Pay {
  if (pay === null) return false;
  const { min, max } = statedBounds(pay);
  const stated = [min, max].filter((bound) => bound !== null);
  return stated.length > 0 && stated.every((amount) => amount <= mostBelievable);
}

/**
 * The scales of some bands, one for each unit so that unlike ones never share one: first that of `first` (the focus, perhaps), then by how
 * many bands they hold, which also tells how high they are. Bands that can't be drawn must be left out before.
 */
export function payScales(
  pays: readonly Pay[],
  first: Pay | null,
  heightFor: (count: number) => number,
  t: Translate,
): PayScale[] {
  const isFirst = ({ currency, period }: PayUnit) =>
    first !== null && currency === first.currency && period === first.period;
  return groupByUnit(pays)
    .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || b.pays.length - a.pays.length || byUnit(a, b))
    .flatMap(({ currency, period, pays: alike }) => {
      const scale = bandScale(alike);
      if (!scale) return [];
      const [low, high] = scale.domain;
      const height = heightFor(alike.length);
      const heightOf = (amount: number) => ((amount - low) / (high - low)) * height;
      const labels = formatAmounts(scale.ticks, currency, { locale: t.locale, compact: true });
      return {
        unit: { currency, period },
        label: [currency ?? t('pay.noCurrency'), withPeriod('', period, false, t).trim()]
          .filter(Boolean)
          .join(', '),
        height,
        marks: scale.ticks.map((amount, at) => ({ amount, label: labels[at] ?? '', at: heightOf(amount) })),
        ends: (pay: Pay): BarEnds => {
          const { min, max, open } = statedBounds(pay);
          const lowest = min ?? max ?? low;
          const highest = max ?? min ?? low;
          const fades = open || max === null ? 'up' : min === null ? 'down' : null;
          return { low: heightOf(lowest), high: heightOf(highest), fades };
        },
      };
    });
}

function byUnit(one: PayUnit, other: PayUnit): number {
  const [a, b] = [one, other].map(({ currency, period }) => `${currency ?? ''} ${period ?? ''}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
