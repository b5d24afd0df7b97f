import { directionOf } from '#messages/locales.ts';
import { spokenLocale } from '#messages/spoken.ts';
import { percent } from './band-place.ts';

/** A mark of a scale, at a fraction of its width. */
export interface ScaleTick {
  at: number;
  label: string;
}

/** The amounts under a scale. */
export function ScaleTicks({ ticks }: { ticks: readonly ScaleTick[] }) {
  const isMirrored = directionOf(spokenLocale()) === 'rtl';
  return (
    <svg className="block h-5 w-full overflow-visible text-xs" aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <text
          key={label}
          x={percent(isMirrored ? 1 - at : at)}
          y="14"
          textAnchor={at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle'}
          className="fill-ink-soft tabular-nums"
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
