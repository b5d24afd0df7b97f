import { BandBar } from './band-bar.tsx';
import type { BandPlace } from './band-place.ts';
import { drawnBand, percent } from './band-place.ts';
import type { ScaleTick } from './scale-ticks.tsx';
import { ScaleTicks } from './scale-ticks.tsx';

/** All in px. However many bands there are, the strip is as high. */
const height = 88;
const ownHeight = 16;
/** The width of the drawing's own units, which stretch to the strip's width. */
const units = 1000;

const line = (from: number, to: number, y: number): string =>
  `M${(from * units).toFixed(1)} ${y.toFixed(1)}H${(to * units).toFixed(1)}`;

/**
 * Many bands of one unit as thin lines on one scale, from the first at the top; the `own` one is a bar, and its stated ends go through all.
 * What it shows is said in words beside it. `name` must be unique in the page.
 */
export function BandStrip({
  name,
  bands,
  ticks,
}: {
  name: string;
  bands: readonly (BandPlace & { own: boolean })[];
  ticks: readonly ScaleTick[];
}) {
  const ownRow = bands.findIndex(({ own }) => own);
  const own = bands[ownRow];
  const pitch = (height - ownHeight) / Math.max(1, bands.length - 1);
  const yOf = (row: number) =>
    (row < ownRow ? row + 0.5 : row - 0.5) * pitch + (row > ownRow ? ownHeight : 0);
  const others = bands.map((band, row) => ({ band, y: yOf(row) })).filter(({ band }) => !band.own);
  const stated = others.map(({ band: { start, end }, y }) => line(start, Math.max(end, start + 0.006), y));
  const faded = others
    .filter(({ band }) => band.openStart || band.openEnd)
    .map(({ band, y }) => line(drawnBand(band).from, drawnBand(band).to, y));
  return (
    <div aria-hidden="true" className="space-y-1">
      <svg
        height={height}
        className="block w-full overflow-visible rounded-lg bg-raised text-line-strong rtl:-scale-x-100"
      >
        <svg viewBox={`0 0 ${units} ${height}`} width="100%" height={height} preserveAspectRatio="none">
          <g
            fill="none"
            stroke="currentColor"
            strokeWidth={Math.min(4, Math.max(1, pitch * 0.5))}
            vectorEffect="non-scaling-stroke"
          >
            <path d={faded.join('')} strokeOpacity="0.35" vectorEffect="non-scaling-stroke" />
            <path d={stated.join('')} vectorEffect="non-scaling-stroke" />
          </g>
        </svg>
        {own && (
          <g className="text-accent">
            {[...(own.openStart ? [] : [own.start]), ...(own.openEnd ? [] : [own.end])].map((at) => (
              <line
                key={at}
                x1={percent(at)}
                x2={percent(at)}
                y2={height}
                stroke="currentColor"
                strokeDasharray="2 3"
              />
            ))}
            <BandBar band={own} gradient={`${name}-own`} y={ownRow * pitch + (ownHeight - 10) / 2} />
          </g>
        )}
      </svg>
      <ScaleTicks ticks={ticks} />
    </div>
  );
}
