import type { Rectangle } from './pan-into-view.ts';

/** What an overview shows, in the plane's px: its outer bounds, and the part of them that the window shows. */
export interface Overview {
  bounds: Rectangle;
  window: Rectangle;
}

const margin = 40;

/** The overview of some boxes through a window on their plane; null where all of them are in the window, or there are none. */
export function overviewOf(boxes: readonly Rectangle[], window: Rectangle): Overview | null {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const isWhole =
    left >= window.x &&
    top >= window.y &&
    right <= window.x + window.width &&
    bottom <= window.y + window.height;
  if (boxes.length === 0 || isWhole || !(window.width > 0 && window.height > 0)) return null;
  const bounds = {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
  const x = Math.min(Math.max(window.x, bounds.x), bounds.x + bounds.width);
  const y = Math.min(Math.max(window.y, bounds.y), bounds.y + bounds.height);
  return {
    bounds,
    window: {
      x,
      y,
      width: Math.max(0, Math.min(window.x + window.width, bounds.x + bounds.width) - x),
      height: Math.max(0, Math.min(window.y + window.height, bounds.y + bounds.height) - y),
    },
  };
}
