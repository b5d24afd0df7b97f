/** A rectangle in px; `x`, `y` is its upper left corner. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const margin = 24;

function shift(start: number, length: number, room: number): number {
  if (start >= margin && start + length <= room - margin) return 0;
  const isTooLong = length > room - 2 * margin;
  return isTooLong || start < margin ? margin - start : room - margin - (start + length);
}

/** How far a window's content must move so that a rectangle of it is in sight (in the window's px); its start, where it is too long for it. */
export function panIntoView(
  target: Rectangle,
  window: { width: number; height: number },
): { x: number; y: number } {
  return { x: shift(target.x, target.width, window.width), y: shift(target.y, target.height, window.height) };
}
