import { element, type XmlElement } from '#domain/export/xml-element.ts';
import type { BandRowData } from '#domain/pay/band-rows.ts';
import type { ScaleMark } from '#domain/pay/scale-marks.ts';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** How far an end that is open or not stated runs on, as the app draws it. */
const fade = 0.07;

/** A band on its scale; an open end fades, so that no end is claimed. Nothing where there is no band. */
export function bandCell(band: BandRowData | undefined): XmlElement[] {
  if (band === undefined) return [];
  const { start, end, openStart, openEnd, key } = band;
  const from = openStart ? Math.max(0, start - fade) : start;
  const to = openEnd ? Math.min(1, end + fade) : end;
  const isOpen = openStart || openEnd;
  const stop = (offset: string, isFaded: boolean) =>
    element('stop', { offset, 'stop-color': 'currentColor', 'stop-opacity': isFaded ? 0 : 1 });
  return [
    element(
      'svg',
      { class: 'block h-3 w-full overflow-visible text-accent rtl:-scale-x-100', 'aria-hidden': 'true' },
      element('rect', { y: 5, width: '100%', height: 2, class: 'fill-line' }),
      ...(isOpen
        ? [
            element(
              'linearGradient',
              { id: `band-${key}` },
              ...[stop('0%', openStart), stop('30%', false), stop('70%', false), stop('100%', openEnd)],
            ),
          ]
        : []),
      element('rect', {
        ...{ x: percent(from), width: percent(Math.max(to - from, 0.006)), y: 1, height: 10, rx: 5 },
        fill: isOpen ? `url(#band-${key})` : 'currentColor',
      }),
    ),
  ];
}

/** The amounts under a scale. */
export const scaleTicks = (ticks: readonly ScaleMark[], isMirrored: boolean): XmlElement =>
  element(
    'svg',
    { class: 'block h-5 w-full overflow-visible text-xs', 'aria-hidden': 'true' },
    ...ticks.map(({ at, label }) =>
      element(
        'text',
        {
          ...{ x: percent(isMirrored ? 1 - at : at), y: 14, class: 'fill-ink-soft tabular-nums' },
          'text-anchor': at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle',
        },
        label,
      ),
    ),
  );
