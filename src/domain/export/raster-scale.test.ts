import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rasterScale } from './raster-scale.ts';

describe('the scale of a picture in pixels', () => {
  it('is what is wanted where a canvas can hold it', () => {
    expect(rasterScale({ width: 1000, height: 800 }, 2)).toBe(2);
  });

  it('never asks for a canvas that a browser refuses', () => {
    const length = fc.integer({ min: 1, max: 500_000 });
    fc.assert(
      fc.property(length, length, (width, height) => {
        const scale = rasterScale({ width, height }, 2);
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(2);
        expect(Math.floor(width * scale)).toBeLessThanOrEqual(8192);
        expect(Math.floor(height * scale)).toBeLessThanOrEqual(8192);
        expect(Math.floor(width * scale) * Math.floor(height * scale)).toBeLessThanOrEqual(16_777_216);
      }),
    );
  });
});
