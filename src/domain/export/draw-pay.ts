import type { PayBar, PayLane, PayLayout } from '#domain/layout/layout-by-pay.ts';
import type { Rectangle } from '#domain/layout/pan-into-view.ts';
import { payBar, payMargin } from '#domain/layout/pay-bounds.ts';
import type { Palette } from './palette.ts';
import { element, type XmlElement } from './xml-element.ts';

/** A fading end is drawn in so many pieces, each fainter than the one before: it needs no gradient, to which other elements would have to refer. */
const pieces = 6;

function drawLane({ label, top, ticks }: PayLane, bounds: Rectangle, palette: Palette): XmlElement[] {
  const scale = bounds.x + payMargin.left;
  return [
    element(
      'text',
      { x: bounds.x + 8, y: top - 26, 'font-size': 13, 'font-weight': 600, fill: palette.inkSoft },
      label,
    ),
    ...ticks.flatMap(({ y, label: amount }) => [
      element('path', { d: `M${scale - 14} ${y} H${bounds.x + bounds.width}`, stroke: palette.line }),
      element(
        'text',
        { x: scale - 20, y: y + 4, 'font-size': 12, 'text-anchor': 'end', fill: palette.inkSoft },
        amount,
      ),
    ]),
  ];
}

function drawBar({ x, y, width, height: stated, fades, leader }: PayBar, fill: string, palette: Palette) {
  const height = Math.max(stated, payBar.least);
  const [from, to] = leader;
  const piece = payBar.fade / pieces;
  const tail = Array.from({ length: fades === null ? 0 : pieces }, (_, at) =>
    element('rect', {
      ...{ x, width, height: piece, fill, 'fill-opacity': 1 - (at + 0.5) / pieces },
      y: fades === 'up' ? y - (at + 1) * piece : y + height + at * piece,
    }),
  );
  return [
    element('path', { d: `M${from.x} ${from.y} L${to.x} ${to.y}`, stroke: palette.lineStrong }),
    element('rect', { x, y, width, height, rx: 2, fill }),
    ...tail,
  ];
}

/** What stands behind cards that are laid out by pay: the scale of each unit with its lines, and each role's band as a bar that fades where it goes on. */
export function drawPay(
  { lanes, bars }: Pick<PayLayout, 'lanes' | 'bars'>,
  focus: string,
  bounds: Rectangle,
  palette: Palette,
): XmlElement[] {
  return [
    ...lanes.flatMap((lane) => drawLane(lane, bounds, palette)),
    ...bars.flatMap((bar) => drawBar(bar, bar.key === focus ? palette.accent : palette.step, palette)),
  ];
}
