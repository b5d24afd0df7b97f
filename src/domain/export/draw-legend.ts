import { arrowhead, moveStroke } from './draw-move.ts';
import type { Palette } from './palette.ts';
import { element, type XmlElement } from './xml-element.ts';

const sample = 34;
/** Where each sample begins, with room for its words in a wide font. */
const [step, lateral, both, mentioned] = [0, 130, 290, 490] as const;

/** The width of the legend, in px. */
export const legendWidth = 700;

/** What the lines and cards of the drawing mean, in one row from `x` on; `y` is its middle. */
export function drawLegend(x: number, y: number, palette: Palette): XmlElement[] {
  const line = (at: number, length: number, stroke: ReturnType<typeof moveStroke>) =>
    element('path', { d: `M${x + at} ${y} H${x + at + length}`, ...stroke });
  const head = (at: number) => arrowhead(x + at + sample, y, 1, palette.step);
  const label = (at: number, text: string) =>
    element('text', { x: x + at + sample + 10, y: y + 4.3, 'font-size': 12, fill: palette.inkSoft }, text);
  return [
    line(step, sample - 7, moveStroke('step', false, palette)),
    head(step),
    label(step, 'step up'),
    line(lateral, sample, moveStroke('lateral', true, palette)),
    label(lateral, 'lateral move'),
    line(both, sample - 7, moveStroke('step', true, palette)),
    head(both),
    label(both, 'stated by both roles'),
    element('rect', {
      x: x + mentioned,
      y: y - 8,
      width: sample,
      height: 16,
      rx: 5,
      fill: 'none',
      stroke: palette.lineStrong,
      'stroke-dasharray': '4 4',
    }),
    label(mentioned, 'mentioned, no document'),
  ];
}
