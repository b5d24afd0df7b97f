/** Where a band lies, as fractions of its scale's width from 0 to 1; an end that is open or not stated fades out. */
export interface BandPlace {
  start: number;
  end: number;
  openStart: boolean;
  openEnd: boolean;
}

const fade = 0.07;

/** Where a band is drawn: an open end runs on a little. */
export const drawnBand = ({ start, end, openStart, openEnd }: BandPlace): { from: number; to: number } => ({
  from: openStart ? Math.max(0, start - fade) : start,
  to: openEnd ? Math.min(1, end + fade) : end,
});

/** A fraction of a width, for SVG and CSS. */
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;
