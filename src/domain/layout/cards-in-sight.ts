import type { Box } from './box.ts';
import type { Frame, WindowSize } from './frame-boxes.ts';

/** The keys of the cards that a window shows, even if only a part of them, in the order of the boxes. */
export function cardsInSight(
  boxes: readonly Box[],
  { x, y, zoom }: Frame,
  { width, height }: WindowSize,
): string[] {
  const left = -x / zoom;
  const top = -y / zoom;
  const right = left + width / zoom;
  const bottom = top + height / zoom;
  return boxes.flatMap((box) =>
    box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top ? box.key : [],
  );
}
