import { measureText } from '#domain/layout/measure-text.ts';
import type { Translate } from '#messages/message-types.ts';
import { arrowhead, moveStroke } from './draw-move.ts';
import type { Palette } from './palette.ts';
import { element, type XmlElement } from './xml-element.ts';

const sample = 34;
const gap = 10;
const size = 12;
/** Between the words of a sample and the next one, with room for a wide font. */
const apart = 36;

const words = ['graph.stepUp', 'graph.lateralMove', 'graph.byBoth', 'graph.undocumented'] as const;

/** Where each sample begins and what it says, and the width of all of them, in px. */
function placeSamples(t: Translate): { samples: { at: number; text: string }[]; width: number } {
  let width = 0;
  const samples = words.map((word) => {
    const [at, text] = [width, t(word)];
    width += sample + gap + Math.ceil(measureText(text, size)) + apart;
    return { at, text };
  });
  return { samples, width };
}

/** The width of the legend, in px. */
export const legendWidth = (t: Translate): number => placeSamples(t).width;

/** What the lines and cards of the drawing mean, in one row from `x` on; `y` is its middle. */
export function drawLegend(x: number, y: number, palette: Palette, t: Translate): XmlElement[] {
  const { samples } = placeSamples(t);
  const [step = 0, lateral = 0, both = 0, mentioned = 0] = samples.map(({ at }) => at);
  const line = (at: number, length: number, stroke: ReturnType<typeof moveStroke>) =>
    element('path', { d: `M${x + at} ${y} H${x + at + length}`, ...stroke });
  const head = (at: number) => arrowhead(x + at + sample, y, 1, palette.step);
  const label = (at: number, text: string) =>
    element('text', { x: x + at + sample + gap, y: y + 4.3, 'font-size': size, fill: palette.inkSoft }, text);
  return [
    line(step, sample - 7, moveStroke('step', false, palette)),
    head(step),
    line(lateral, sample, moveStroke('lateral', true, palette)),
    line(both, sample - 7, moveStroke('step', true, palette)),
    head(both),
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
    ...samples.map(({ at, text }) => label(at, text)),
  ];
}
