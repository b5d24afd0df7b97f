/** What every browser of today can draw on one canvas: pixels in all, and along a side. */
const mostPixels = 16_777_216;
const longestSide = 8192;

/** How many pixels of a picture stand for one px of its drawing: `wanted`, or fewer where that would be too large for a canvas. */
export function rasterScale({ width, height }: { width: number; height: number }, wanted: number): number {
  const area = Math.sqrt(mostPixels / Math.max(1, width * height));
  const side = longestSide / Math.max(1, width, height);
  return Math.min(wanted, area, side);
}
