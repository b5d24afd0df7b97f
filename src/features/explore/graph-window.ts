import type { WindowSize } from '#domain/layout/frame-boxes.ts';

/** What the controls and the legend cover of a window that isn't narrow, in px: the legend has two lines in one less than `wide`. */
const besides = { right: 60, below: 52, belowTwoLines: 72 } as const;
const narrow = 640;
const wide = 760;

/** The part of the graph's window that nothing covers; null where the window has no size. */
export function freeWindow({ width, height }: WindowSize): WindowSize | null {
  if (width === 0 || height === 0) return null;
  return width < narrow
    ? { width, height }
    : {
        width: width - besides.right,
        height: height - (width < wide ? besides.belowTwoLines : besides.below),
      };
}
