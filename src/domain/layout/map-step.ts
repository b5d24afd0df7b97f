import type { MapLayout } from './map-layout.ts';
import { mapCard } from './map-layout.ts';

/** A key that moves from role to role on the map. */
export type MapDirection = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** How much a step aside counts against a step ahead. */
const aside = 2;

/**
 * The role that a key leads to from `from`: the nearest in that direction, where a step aside counts double; first and last are the ends of the
 * reading order. Only roles that `isOpen` allows are reached. Null where there is none. Roles are named by their places in the list.
 */
export function nextRole(
  { x, y, order }: MapLayout,
  from: number,
  direction: MapDirection,
  isOpen: (role: number) => boolean = () => true,
): number | null {
  if (direction === 'first') return order.find(isOpen) ?? null;
  if (direction === 'last') return order.findLast(isOpen) ?? null;
  const isSideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const [fromX, fromY] = [x[from] ?? 0, y[from] ?? 0];
  let best: number | null = null;
  let leastCost = Infinity;
  order.forEach((role) => {
    const right = (x[role] ?? 0) - fromX;
    const down = (y[role] ?? 0) - fromY;
    // Between boxes of one size a step across a box counts alike in both directions.
    const ahead = isSideways ? right / mapCard.width : down / mapCard.height;
    const beside = Math.abs(isSideways ? down / mapCard.height : right / mapCard.width);
    if (ahead * sign <= 0 || !isOpen(role)) return;
    const cost = ahead * sign + aside * beside;
    if (cost < leastCost) [best, leastCost] = [role, cost];
  });
  return best;
}
