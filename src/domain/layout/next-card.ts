import type { Box } from './layout-view.ts';

/** A key that moves between cards. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * The card that a key leads to from `from`: left and right go to the column beside (first to cards that a line joins to this one, then by
 * height), up and down to the next card of the same column, first and last to the ends of the reading order. Null where there is none.
 * Cards are named by their keys; `joined` tells whether a line is drawn between two of them.
 */
export function nextCard(
  boxes: readonly Box[],
  from: string,
  direction: Direction,
  joined: (a: string, b: string) => boolean,
): string | null {
  if (direction === 'first') return boxes[0]?.key ?? null;
  if (direction === 'last') return boxes.at(-1)?.key ?? null;
  const here = boxes.find(({ key }) => key === from);
  if (!here) return null;
  const at = middle(here);
  const reach = here.width / 2;
  const inDirection = (box: Box): boolean => {
    const { x, y } = middle(box);
    if (direction === 'left') return x < at.x - reach;
    if (direction === 'right') return x > at.x + reach;
    return Math.abs(x - at.x) <= reach && (direction === 'up' ? y < at.y : y > at.y);
  };
  const cost = (box: Box): [number, number, number] => {
    const { x, y } = middle(box);
    const column = Math.round(Math.abs(x - at.x) / reach);
    return [column, joined(from, box.key) ? 0 : 1, Math.abs(y - at.y)];
  };
  const candidates = boxes
    .filter((box) => box.key !== from && inDirection(box))
    .map((box) => ({ key: box.key, cost: cost(box) }))
    .sort((a, b) => a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1] || a.cost[2] - b.cost[2]);
  return candidates[0]?.key ?? null;
}
