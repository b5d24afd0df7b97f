import type { BandRowData } from '#domain/pay/band-rows.ts';
import type { BandPosition } from '#domain/pay/band-scale.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { BandBar } from '#ui/band-bar.tsx';
import { drawnBand, percent } from '#ui/band-place.ts';
import type { ScaleTick } from '#ui/scale-ticks.tsx';
import { ScaleTicks } from '#ui/scale-ticks.tsx';

interface ComparedBandsProps {
  /** Unique in the page. */
  name: string;
  label: string;
  heading: string | null;
  rows: readonly (BandRowData & { label: string })[];
  ticks: readonly ScaleTick[];
  stretch: (BandPosition & { kind: 'overlap' | 'gap'; text: string }) | null;
}

/**
 * Bands of one unit on one scale, each in words as well. What two of them share, or the gap between them, stands through all rows and
 * as a bracket below: solid for an overlap, dashed for a gap.
 */
export function ComparedBands({ name, label, heading, rows, ticks, stretch }: ComparedBandsProps) {
  const drawn = stretch && drawnBand(stretch);
  return (
    <figure className="space-y-1.5">
      <figcaption className={heading === null ? 'sr-only' : 'text-sm text-ink-soft first-letter:uppercase'}>
        {heading ?? label}
      </figcaption>
      <div className="relative">
        {drawn && (
          <div
            aria-hidden="true"
            style={{ insetInlineStart: percent(drawn.from), width: percent(drawn.to - drawn.from) }}
            className={`absolute -inset-y-1 rounded-sm border-line-strong ${stretch.kind === 'overlap' ? 'bg-accent-soft' : 'border-x border-dashed bg-lateral-soft'}`}
          />
        )}
        <ul className="relative space-y-2.5">
          {rows.map((row) => (
            <li key={row.key}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm font-semibold">
                <bdi {...stated}>{row.label}</bdi>
                <span className="tabular-nums">{row.text}</span>
              </div>
              <svg
                className="mt-1 block h-3 w-full overflow-visible text-accent rtl:-scale-x-100"
                aria-hidden="true"
              >
                <rect y="5" width="100%" height="2" className="fill-line" />
                <BandBar band={row} gradient={`${name}-${row.key}`} />
              </svg>
            </li>
          ))}
        </ul>
      </div>
      <ScaleTicks ticks={ticks} />
      {stretch && drawn && (
        <div>
          <svg className="block h-2.5 w-full overflow-visible text-ink rtl:-scale-x-100" aria-hidden="true">
            {[
              ['0', '100%', drawn.from, drawn.to],
              ['0', '10', drawn.from, drawn.from],
              ['0', '10', drawn.to, drawn.to],
            ].map(([, y2, x1, x2], part) =>
              part > 0 && (part === 1 ? stretch.openStart : stretch.openEnd) ? null : (
                <line
                  key={part}
                  x1={percent(Number(x1))}
                  x2={percent(Number(x2))}
                  y1={part === 0 ? 5 : 0}
                  y2={part === 0 ? 5 : y2}
                  stroke="currentColor"
                  strokeWidth="1.5"
                  strokeDasharray={stretch.kind === 'gap' && part === 0 ? '3 3' : undefined}
                />
              ),
            )}
          </svg>
          <p className="mt-1 text-sm tabular-nums">{t(`compare.${stretch.kind}`, { band: stretch.text })}</p>
        </div>
      )}
    </figure>
  );
}
