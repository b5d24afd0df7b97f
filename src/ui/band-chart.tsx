/** One band of the chart. `start` and `end` are fractions of the scale's width, from 0 to 1; an open end fades out. */
export interface BandRow {
  key: string;
  label: string;
  text: string;
  start: number;
  end: number;
  openStart: boolean;
  openEnd: boolean;
  strong: boolean;
}

/** A mark of the scale, at a fraction of its width. */
export interface ScaleTick {
  at: number;
  label: string;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;
const fade = 0.07;

/** A bar of the text's colour; where a bound is not stated it runs on a little and fades, so that no end is claimed. */
function Bar({ row, gradient }: { row: BandRow; gradient: string }) {
  const start = row.openStart ? Math.max(0, row.start - fade) : row.start;
  const end = row.openEnd ? Math.min(1, row.end + fade) : row.end;
  const isOpen = row.openStart || row.openEnd;
  return (
    <>
      {isOpen && (
        <linearGradient id={gradient}>
          <stop offset="0%" stopColor="currentColor" stopOpacity={row.openStart ? 0 : 1} />
          <stop offset="30%" stopColor="currentColor" />
          <stop offset="70%" stopColor="currentColor" />
          <stop offset="100%" stopColor="currentColor" stopOpacity={row.openEnd ? 0 : 1} />
        </linearGradient>
      )}
      <rect
        x={percent(start)}
        width={percent(Math.max(end - start, 0.006))}
        y="1"
        height="10"
        rx="5"
        fill={isOpen ? `url(#${gradient})` : 'currentColor'}
      />
    </>
  );
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
              <span className={row.strong ? 'font-semibold' : 'text-ink-soft'}>{row.label}</span>
              <span className={`tabular-nums ${row.strong ? 'font-semibold' : 'text-ink-soft'}`}>
                {row.text}
              </span>
            </div>
            <svg
              className={`mt-1 block h-3 w-full overflow-visible rounded-full bg-raised ${row.strong ? 'text-accent' : 'text-line-strong'}`}
              aria-hidden="true"
            >
              <Bar row={row} gradient={`${name}-${row.key}`} />
            </svg>
          </li>
        ))}
      </ul>
      <svg className="block h-5 w-full overflow-visible text-xs" aria-hidden="true">
        {ticks.map(({ at, label: text }, position) => (
          <text
            key={text}
            x={percent(at)}
            y="14"
            textAnchor={position === 0 ? 'start' : position === ticks.length - 1 ? 'end' : 'middle'}
            className="fill-ink-soft tabular-nums"
          >
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
