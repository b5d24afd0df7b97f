import { stated } from '#messages/stated.ts';
import { BandBar } from './band-bar.tsx';
import type { BandPlace } from './band-place.ts';
import type { ScaleTick } from './scale-ticks.tsx';
import { ScaleTicks } from './scale-ticks.tsx';

/** One band of the chart, in words as well. */
export interface BandRow extends BandPlace {
  key: string;
  label: string;
  text: string;
  strong: boolean;
}

/**
 * Bands of one unit on one scale. Each row says its band in words as well, so that nothing is told by the drawing alone. `name` must be
 * unique in the page.
 */
export function BandChart({
  name,
  label,
  rows,
  ticks,
}: {
  name: string;
  label: string;
  rows: readonly BandRow[];
  ticks: readonly ScaleTick[];
}) {
  return (
    <figure className="space-y-2">
      <figcaption className="sr-only">{label}</figcaption>
      <ul className="space-y-2.5">
        {rows.map((row) => (
          <li key={row.key}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
              <bdi {...stated} className={row.strong ? 'font-semibold' : 'text-ink-soft'}>
                {row.label}
              </bdi>
              <span className={`tabular-nums ${row.strong ? 'font-semibold' : 'text-ink-soft'}`}>
                {row.text}
              </span>
            </div>
            <svg
              className={`mt-1 block h-3 w-full overflow-visible rounded-full bg-raised rtl:-scale-x-100 ${row.strong ? 'text-accent' : 'text-line-strong'}`}
              aria-hidden="true"
            >
              <BandBar band={row} gradient={`${name}-${row.key}`} />
            </svg>
          </li>
        ))}
      </ul>
      <ScaleTicks ticks={ticks} />
    </figure>
  );
}
