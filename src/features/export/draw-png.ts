import { rasterScale } from '#domain/export/raster-scale.ts';
import type { ViewSvg } from '#domain/export/view-svg.ts';

const pixelsPerUnit = 2;
const leastScale = 0.25;

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('image'));
    image.src = address;
  });
}

function rasterise(image: HTMLImageElement, size: ViewSvg, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(size.width * scale);
  canvas.height = Math.floor(size.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/**
 * Draws an SVG as PNG with two pixels for each px, fewer where a canvas can't hold that. Nothing is fetched: the drawing goes in by a
 * `blob:` address, which a content policy has to allow for images. Throws where the browser can't draw it at any scale.
 */
export async function drawPng(drawing: ViewSvg): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([drawing.svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    for (let scale = rasterScale(drawing, pixelsPerUnit); scale >= leastScale; scale /= 2) {
      const picture = await rasterise(image, drawing, scale);
      if (picture) return picture;
    }
    throw new Error('canvas');
  } finally {
    URL.revokeObjectURL(address);
  }
}
