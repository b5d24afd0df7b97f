import type { Box } from './layout-view.ts';

/** How a plane is seen through a window: a point of the plane at p stands at p · zoom + (x, y), in px from the window's corner. */
export interface Frame {
  x: number;
  y: number;
  zoom: number;
}

/** The size of a window, in px. */
export interface WindowSize {
  width: number;
  height: number;
}

type Rectangle = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

const margin = 20;

/** The zoom of a scene that has room enough. */
export const largestZoom = 1.1;

/** The zoom below which card titles can't be read comfortably. */
export const readableZoom = 0.72;

/** The zoom down to which seeing all of a scene is worth more than reading it comfortably. */
export const wholeZoom = 0.64;

/**
 * Chooses how a scene is seen. All of it is shown, centred, where that needs no smaller zoom than `wholeZoom` or `leastZoom`; else the
 * zoom is `leastZoom` (by default the one that leaves cards readable), or what all columns need if that is not below `wholeZoom`, and the
 * focus is in the middle, as far as possible without leaving empty space beyond the scene's edge.
 */
export function frameBoxes(
  rectangles: readonly Rectangle[],
  focus: Rectangle,
  { width, height }: WindowSize,
  leastZoom = readableZoom,
): Frame {
  const left = Math.min(...rectangles.map(({ x }) => x));
  const top = Math.min(...rectangles.map(({ y }) => y));
  const right = Math.max(...rectangles.map((box) => box.x + box.width));
  const bottom = Math.max(...rectangles.map((box) => box.y + box.height));
  const across = (width - 2 * margin) / (right - left);
  const whole = Math.min(across, (height - 2 * margin) / (bottom - top), largestZoom);
  const readable = across >= wholeZoom ? Math.min(across, leastZoom) : leastZoom;
  const zoom = whole >= wholeZoom ? whole : Math.max(whole, readable);

  const place = (from: number, to: number, middle: number, size: number): number => {
    const centred = size / 2 - ((from + to) / 2) * zoom;
    if ((to - from) * zoom <= size - 2 * margin) return centred;
    const onFocus = size / 2 - middle * zoom;
    return Math.min(margin - from * zoom, Math.max(size - margin - to * zoom, onFocus));
  };
  return {
    x: place(left, right, focus.x + focus.width / 2, width),
    y: place(top, bottom, focus.y + focus.height / 2, height),
    zoom,
  };
}
