import { type ColumnHeading, columnHeadings, payHeadings } from '#domain/layout/column-headings.ts';
import { payBounds } from '#domain/layout/pay-bounds.ts';
import type { ExportedScene } from './exported-scene.ts';

/** The headings of a scene's columns, where they are shown. */
export const sceneHeadings = ({ view, boxes, pay }: ExportedScene): ColumnHeading[] =>
  pay ? payHeadings(view, { boxes, bars: pay.bars }) : columnHeadings(view, boxes);

/** The smallest rectangle around the cards, headings and lines of a scene, in px; empty where there is nothing. */
export function sceneBounds(scene: ExportedScene) {
  const { boxes, lines, pay } = scene;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x: number, y: number) => {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  };
  for (const { x, y, width, height } of boxes) {
    reach(x, y);
    reach(x + width, y + height);
  }
  for (const { x, y } of sceneHeadings(scene)) reach(x, y);
  if (pay && boxes.length > 0) {
    const { x, y, width, height } = payBounds({ boxes, lanes: pay.lanes });
    reach(x, y);
    reach(x + width, y + height);
  }
  for (const { points } of lines) for (const { x, y } of points) reach(x, y);
  return left > right
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}
