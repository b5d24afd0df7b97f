import type { WindowSize } from '#domain/layout/frame-boxes.ts';

/** What the controls and the legend cover of a window that isn't narrow, in px. */
const besides = { right: 60, below: 52 } as const;
const narrow = 640;

/** The part of the graph's window that nothing covers; null where the window has no size. */
export function freeWindow({ width, height }: WindowSize): WindowSize | null {
  if (width === 0 || height === 0) return null;
  return width < narrow
    ? { width, height }
    : { width: width - besides.right, height: height - besides.below };
}
