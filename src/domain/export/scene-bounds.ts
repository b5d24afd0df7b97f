import {
  type ColumnHeading,
  columnHeadings,
  headingHeight,
  payHeadings,
} from '#domain/layout/column-headings.ts';
import { mirrorSpan } from '#domain/layout/mirror-layout.ts';
import type { Rectangle } from '#domain/layout/pan-into-view.ts';
import { payBounds } from '#domain/layout/pay-bounds.ts';
import type { ExportedScene } from './exported-scene.ts';
import { mirrorScene } from './mirror-scene.ts';

/** The headings of a scene's columns, where they are shown. */
export function sceneHeadings(scene: ExportedScene): ColumnHeading[] {
  const { view, boxes, pay, isMirrored } = scene;
  if (isMirrored) return sceneHeadings(mirrorScene(scene)).map(mirrorSpan);
  return pay ? payHeadings(view, { boxes, bars: pay.bars }) : columnHeadings(view, boxes);
}

/** The plane of a scene that is laid out by pay. */
export function scenePlane(scene: ExportedScene): Rectangle {
  const { boxes, pay, isMirrored } = scene;
  return isMirrored
    ? mirrorSpan(scenePlane(mirrorScene(scene)))
    : payBounds({ boxes, lanes: pay?.lanes ?? [] });
}

/** The rectangle that the app brings into sight of a scene by level: its cards and headings, in px; empty where there is nothing. */
export function framedBounds(scene: ExportedScene) {
  const headings = sceneHeadings(scene).map((heading) => ({ ...heading, height: headingHeight }));
  const rectangles = [...scene.boxes, ...headings];
  if (rectangles.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  const left = Math.min(...rectangles.map(({ x }) => x));
  const top = Math.min(...rectangles.map(({ y }) => y));
  const right = Math.max(...rectangles.map(({ x, width }) => x + width));
  const bottom = Math.max(...rectangles.map(({ y, height }) => y + height));
  return { left, top, width: right - left, height: bottom - top };
}

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
  for (const { x, y, width } of sceneHeadings(scene)) reach(scene.isMirrored ? x + width : x, y);
  if (pay && boxes.length > 0) {
    const { x, y, width, height } = scenePlane(scene);
    reach(x, y);
    reach(x + width, y + height);
  }
  for (const { points } of lines) for (const { x, y } of points) reach(x, y);
  return left > right
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}
