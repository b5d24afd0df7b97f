import type { PayLane } from './layout-by-pay.ts';
import type { Rectangle } from './pan-into-view.ts';

/** The room around lanes and cards, in px; the scale's figures stand at the left. */
export const payMargin = { left: 92, right: 48, top: 70, bottom: 40 } as const;

/** How far beyond its stated end the bar of a band that goes on fades out, and the least that a bar is high, in px. */
export const payBar = { fade: 34, least: 3 } as const;

interface PayPlane {
  boxes: readonly Rectangle[];
  lanes: readonly Pick<PayLane, 'top' | 'bottom'>[];
}

/** The plane that lanes and cards need, with room for the scale's figures at its left. */
export function payBounds({ boxes, lanes }: PayPlane): Rectangle {
  const left = Math.min(...boxes.map(({ x }) => x)) - payMargin.left;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + payMargin.right;
  const top = Math.min(...boxes.map(({ y }) => y), ...lanes.map((lane) => lane.top)) - payMargin.top;
  const bottom =
    Math.max(...boxes.map(({ y, height }) => y + height), ...lanes.map((lane) => lane.bottom)) +
    payMargin.bottom;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
