import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from './overview-of.ts';

const box = { x: 0, y: 0, width: 200, height: 100 };

describe('the overview of a drawing', () => {
  it('is there where a box lies outside the window, and shows the window within its bounds', () => {
    expect(overviewOf([box], { x: 100, y: -500, width: 1000, height: 550 })).toEqual({
      bounds: { x: -40, y: -40, width: 280, height: 180 },
      window: { x: 100, y: -40, width: 140, height: 90 },
    });
  });

  it('is not there where everything is in sight, or nothing can be', () => {
    expect(overviewOf([box], { x: -1, y: -1, width: 300, height: 300 })).toBeNull();
    expect(overviewOf([], { x: 0, y: 0, width: 300, height: 300 })).toBeNull();
    expect(overviewOf([box], { x: 50, y: 50, width: 0, height: 0 })).toBeNull();
  });

  it('never shows a window beyond its bounds', () => {
    const value = fc.integer({ min: -2000, max: 2000 });
    const length = fc.integer({ min: 1, max: 2000 });
    const anyBox = fc.record({ x: value, y: value, width: length, height: length });
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1, maxLength: 5 }), anyBox, (boxes, window) => {
        const overview = overviewOf(boxes, window);
        if (overview === null) return;
        const { bounds, window: shown } = overview;
        expect(shown.x).toBeGreaterThanOrEqual(bounds.x);
        expect(shown.y).toBeGreaterThanOrEqual(bounds.y);
        expect(shown.x + shown.width).toBeLessThanOrEqual(bounds.x + bounds.width);
        expect(shown.y + shown.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        expect(Math.min(shown.width, shown.height)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
