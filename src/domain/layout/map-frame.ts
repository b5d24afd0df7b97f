import type { Frame, WindowSize } from './frame-boxes.ts';
import type { PlaneArea } from './map-lookup.ts';

/** Room at the window's sides and top that labels take, in px. */
export interface MapInset {
  left: number;
  right: number;
  top: number;
}

const margin = 14;
const largestFit = 0.9;

/** Shows an area as large as the window lets it, in the middle of what the labels leave free. */
export function frameArea(
  { left, top, right, bottom }: PlaneArea,
  { width, height }: WindowSize,
  inset: MapInset,
  largestZoom = largestFit,
): Frame {
  const free = {
    width: Math.max(1, width - inset.left - inset.right),
    height: Math.max(1, height - inset.top),
  };
  const zoom = Math.min(
    largestZoom,
    Math.max(1, free.width - 2 * margin) / Math.max(1, right - left),
    Math.max(1, free.height - 2 * margin) / Math.max(1, bottom - top),
  );
  return {
    x: inset.left + free.width / 2 - ((left + right) / 2) * zoom,
    y: inset.top + free.height / 2 - ((top + bottom) / 2) * zoom,
    zoom,
  };
}

/** The part of the plane that a window shows, with `around` px more on each side. */
export function areaSeen({ x, y, zoom }: Frame, { width, height }: WindowSize, around = 0): PlaneArea {
  return {
    left: (-around - x) / zoom,
    top: (-around - y) / zoom,
    right: (width + around - x) / zoom,
    bottom: (height + around - y) / zoom,
  };
}

/** Between two frames, at `part` from 0 to 1: the zoom grows by equal factors, and what both frames show at one place stays there. */
export function frameBetween(from: Frame, to: Frame, part: number): Frame {
  const eased = part * part * (3 - 2 * part);
  const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
  const growth = to.zoom - from.zoom;
  const share = Math.abs(growth) < 1e-9 ? eased : (zoom - from.zoom) / growth;
  const between = (start: number, end: number): number => start + (end - start) * share;
  return { x: between(from.x, to.x), y: between(from.y, to.y), zoom };
}
