import type { BandScale } from './band-scale.ts';
import { formatAmounts } from './format-amount.ts';

/** A mark of a scale: an amount in words, at a fraction of the scale's width. */
export interface ScaleMark {
  at: number;
  label: string;
}

const most = 5;

/** Every n-th of a scale's ticks, so that at most a handful stand on a narrow scale; the first always stays. */
export function scaleMarks({ ticks, domain: [low, high], currency }: BandScale, locale = 'en'): ScaleMark[] {
  const step = Math.ceil(ticks.length / most);
  return ticks
    .filter((_, position) => position % step === 0)
    .map((amount) => ({
      at: (amount - low) / (high - low),
      label: formatAmounts([amount], currency, { locale, compact: true }).join(''),
    }));
}
