import type { MapPicture } from './map-picture.ts';

/** Lanes as alternating stripes, columns by a line between them, and where a lane's managers begin. */
export function drawGround({ context, scene, frame, window, colours }: MapPicture): void {
  const { lanes, columns, width, height } = scene.layout;
  const { x, y, zoom } = frame;
  const right = Math.min(window.width, x + width * zoom);
  context.fillStyle = colours.canvas;
  context.fillRect(0, 0, window.width, window.height);
  context.fillStyle = colours.surface;
  lanes.forEach((lane, position) => {
    if (position % 2 === 1) return;
    const top = Math.round(y + lane.y * zoom);
    const bottom = Math.round(y + (lane.y + lane.height) * zoom);
    if (bottom > 0 && top < window.height) context.fillRect(x, top, right - x, bottom - top);
  });
  context.fillStyle = colours.line;
  const bottom = Math.min(window.height, y + height * zoom);
  for (const column of columns) {
    const at = Math.round(x + column.x * zoom);
    if (at >= 0 && at <= window.width) context.fillRect(at, y, 1, bottom - y);
  }
  for (const lane of lanes) {
    const at = Math.round(y + lane.y * zoom);
    if (at >= 0 && at <= window.height) context.fillRect(x, at, right - x, 1);
  }
}
