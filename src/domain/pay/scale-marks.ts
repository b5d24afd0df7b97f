import { measureText } from '#domain/layout/measure-text.ts';
import type { BandScale } from './band-scale.ts';
import { formatAmounts } from './format-amount.ts';

/** A mark of a scale: an amount in words, at a fraction of the scale's width. */
export interface ScaleMark {
  at: number;
  label: string;
}

const most = 5;
/** The width of the narrowest scale, on the smallest screen, and what is left between two labels, in px. */
const narrowest = 236;
const gap = 12;
const size = 12;

/** Every n-th of a scale's ticks, so that their labels have room on a narrow scale; the first always stays. */
export function scaleMarks({ ticks, domain: [low, high], currency }: BandScale, locale: string): ScaleMark[] {
  const marks = ticks.map((amount) => ({
    at: (amount - low) / (high - low),
    label: formatAmounts([amount], currency, { locale, compact: true }).join(''),
  }));
  const widest = marks.reduce((width, { label }) => Math.max(width, measureText(label, size)), 0);
  const room = Math.min(most, Math.max(2, Math.floor(narrowest / (widest + gap))));
  const step = Math.ceil(ticks.length / room);
  return marks.filter((_, position) => position % step === 0);
}
