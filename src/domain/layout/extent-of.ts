import type { Box } from './box.ts';

/** What a window around the boxes needs beside them, in px: margins, headings above, controls and legend below. */
const around = { width: 90, height: 150 } as const;

/** The size, in px, of a window that shows all boxes at full scale; that of an empty window where there are none. */
export function extentOf(boxes: readonly Pick<Box, 'x' | 'y' | 'width' | 'height'>[]): {
  width: number;
  height: number;
} {
  const span = (starts: number[], ends: number[]) =>
    boxes.length === 0 ? 0 : Math.max(...ends) - Math.min(...starts);
  return {
    width:
      around.width +
      span(
        boxes.map(({ x }) => x),
        boxes.map((box) => box.x + box.width),
      ),
    height:
      around.height +
      span(
        boxes.map(({ y }) => y),
        boxes.map((box) => box.y + box.height),
      ),
  };
}
