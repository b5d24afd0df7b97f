import type { PayBar, PayLane, PayLayout } from '#domain/layout/layout-by-pay.ts';
import type { Rectangle } from '#domain/layout/pan-into-view.ts';
import { payBar, payMargin } from '#domain/layout/pay-bounds.ts';
import type { Palette } from './palette.ts';
import { element, type XmlElement } from './xml-element.ts';

/** A fading end is drawn in so many pieces, each fainter than the one before: it needs no gradient, to which other elements would have to refer. */
const pieces = 6;

/** The plane behind the cards; a mirrored one has its figures at the right. */
interface Plane {
  bounds: Rectangle;
  isMirrored: boolean | undefined;
}

function drawLane(
  { label, top, ticks }: PayLane,
  { bounds, isMirrored = false }: Plane,
  palette: Palette,
): XmlElement[] {
  const at = (way: number): number => bounds.x + (isMirrored ? bounds.width - way : way);
  const along = isMirrored ? { direction: 'rtl' } : {};
  return [
    element(
      'text',
      { ...along, x: at(8), y: top - 26, 'font-size': 13, 'font-weight': 600, fill: palette.inkSoft },
      label,
    ),
    ...ticks.flatMap(({ y, label: amount }) => [
      element('path', { d: `M${at(payMargin.left - 14)} ${y} H${at(bounds.width)}`, stroke: palette.line }),
      element(
        'text',
        {
          x: at(payMargin.left - 20),
          y: y + 4,
          'font-size': 12,
          'text-anchor': isMirrored ? 'start' : 'end',
          fill: palette.inkSoft,
        },
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
  plane: Plane,
  palette: Palette,
): XmlElement[] {
  return [
    ...lanes.flatMap((lane) => drawLane(lane, plane, palette)),
    ...bars.flatMap((bar) => drawBar(bar, bar.key === focus ? palette.accent : palette.step, palette)),
  ];
}
