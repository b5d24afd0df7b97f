import type { BandPlace } from './band-place.ts';
import { drawnBand, percent } from './band-place.ts';

/** A bar of the text's colour, 10 px high, in an SVG; an open end fades, so that no end is claimed. `gradient` is an id unique in the page. */
export function BandBar({ band, gradient, y = 1 }: { band: BandPlace; gradient: string; y?: number }) {
  const { from, to } = drawnBand(band);
  const isOpen = band.openStart || band.openEnd;
  return (
    <>
      {isOpen && (
        <linearGradient id={gradient}>
          <stop offset="0%" stopColor="currentColor" stopOpacity={band.openStart ? 0 : 1} />
          <stop offset="30%" stopColor="currentColor" />
          <stop offset="70%" stopColor="currentColor" />
          <stop offset="100%" stopColor="currentColor" stopOpacity={band.openEnd ? 0 : 1} />
        </linearGradient>
      )}
      <rect
        x={percent(from)}
        width={percent(Math.max(to - from, 0.006))}
        y={y}
        height="10"
        rx="5"
        fill={isOpen ? `url(#${gradient})` : 'currentColor'}
      />
    </>
  );
}
