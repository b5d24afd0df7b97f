import { type MoveLine, pathData } from '#domain/layout/route-moves.ts';
import type { Palette } from './palette.ts';
import { element, type XmlElement } from './xml-element.ts';

const headLength = 9;

/** How a kind of move is drawn: a step solid, a lateral move dotted, both thicker where both roles state it. */
export const moveStroke = (kind: 'step' | 'lateral', isByBoth: boolean, palette: Palette) => ({
  fill: 'none',
  stroke: kind === 'lateral' ? palette.lateral : palette.step,
  'stroke-width': isByBoth ? 3 : 1.5,
  ...(kind === 'lateral' ? { 'stroke-linecap': 'round', 'stroke-dasharray': '0.5 6' } : {}),
});

/** An arrowhead whose tip is at `x`, `y`; `direction` is 1 to the right and -1 to the left. */
export const arrowhead = (x: number, y: number, direction: 1 | -1, fill: string): XmlElement => {
  const back = x - direction * headLength;
  return element('polygon', { points: `${back},${y - 5} ${x},${y} ${back},${y + 5}`, fill });
};

/** A move's line. A step ends in an arrowhead, and its stroke behind the tip, which stays sharp. */
export function drawMove({ move, points }: MoveLine, palette: Palette): XmlElement[] {
  const stroke = moveStroke(move.kind, move.statedBy === 'both', palette);
  const [before, tip] = points.slice(-2);
  if (move.kind === 'lateral' || !before || !tip)
    return [element('path', { d: pathData({ points }), ...stroke })];
  const direction = before.x <= tip.x ? 1 : -1;
  const end = { x: tip.x - direction * (headLength - 2), y: tip.y };
  return [
    element('path', { d: pathData({ points: [...points.slice(0, -1), end] }), ...stroke }),
    arrowhead(tip.x, tip.y, direction, palette.step),
  ];
}
