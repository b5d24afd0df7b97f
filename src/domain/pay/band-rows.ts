import type { Pay } from '#domain/document/role-document.ts';
import type { BandPosition } from './band-scale.ts';
import { bandScale, groupByUnit } from './band-scale.ts';
import { formatAmounts } from './format-amount.ts';
import { formatPay } from './format-pay.ts';

/** One band to draw: where it lies on its scale, and the same in words. `key` is the caller's. */
export interface BandRowData extends BandPosition {
  key: string;
  text: string;
}

/** Bands that can stand on one scale, with its marks. `unitless` keys have a band of no stated bound. */
export interface BandGroup {
  key: string;
  rows: BandRowData[];
  ticks: { at: number; label: string }[];
}

const mostTicks = 5;

/** Every n-th of the marks, so that at most a handful stand on a narrow scale; the first always stays. */
const thin = <T>(ticks: readonly T[]): T[] => {
  const step = Math.ceil(ticks.length / mostTicks);
  return ticks.filter((_, position) => position % step === 0);
};

/**
 * Turns stated bands into rows of charts: one chart per currency and period, in order of first appearance, so that unlike units never share
 * a scale. Bands without any stated bound are left out. The locale (BCP 47) shapes the amounts.
 */
export function bandGroups(bands: readonly { key: string; pay: Pay | null }[], locale = 'en'): BandGroup[] {
  const stated = bands.flatMap(({ key, pay }) => (pay === null ? [] : { key, pay }));
  return groupByUnit(stated.map(({ pay }) => pay)).flatMap(({ currency, period, pays }) => {
    const scale = bandScale(pays);
    if (!scale) return [];
    const [low, high] = scale.domain;
    const rows = stated.flatMap(({ key, pay }) => {
      const position = scale.position(pay);
      return position === null ? [] : { key, text: formatPay(pay, locale, { compact: true }), ...position };
    });
    const ticks = thin(scale.ticks).map((amount) => ({
      at: (amount - low) / (high - low),
      label: formatAmounts([amount], currency, { locale, compact: true }).join(''),
    }));
    return { key: `${currency ?? 'unknown'}-${period ?? 'unknown'}`, rows, ticks };
  });
}
