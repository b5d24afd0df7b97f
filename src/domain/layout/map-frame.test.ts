import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailAt } from './map-detail.ts';
import { areaSeen, frameArea, frameBetween } from './map-frame.ts';

const window = { width: 1200, height: 700 };
const inset = { left: 160, right: 0, top: 40 };
const side = fc.integer({ min: 0, max: 20_000 });
const area = fc
  .record({
    left: side,
    top: side,
    width: fc.integer({ min: 1, max: 50_000 }),
    height: fc.integer({ min: 1, max: 50_000 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

describe('framing the map', () => {
  it('shows all of an area beside the labels', () => {
    const property = fc.property(area, (all) => {
      const frame = frameArea(all, window, inset);
      const seen = areaSeen(frame, window);
      expect(seen.left + inset.left / frame.zoom).toBeLessThanOrEqual(all.left);
      expect(seen.top + inset.top / frame.zoom).toBeLessThanOrEqual(all.top);
      expect(seen.right).toBeGreaterThanOrEqual(all.right);
      expect(seen.bottom).toBeGreaterThanOrEqual(all.bottom);
    });
    fc.assert(property);
  });

  it('glides from one frame to another, and keeps the point that both show at one place', () => {
    const from = { x: 10, y: 20, zoom: 0.1 };
    const to = { x: -390, y: -780, zoom: 0.9 };
    expect(frameBetween(from, to, 0)).toEqual(from);
    expect(frameBetween(from, to, 1)).toMatchObject({ x: to.x, y: to.y });
    // 500 stands at 60 in both.
    const { x, zoom } = frameBetween(from, to, 0.4);
    expect(500 * zoom + x).toBeCloseTo(60);
    expect(frameBetween(from, { ...from, x: 110 }, 0.5).x).toBe(60);
  });

  it('shows more of a role the nearer it is', () => {
    expect([0.01, 0.1, 0.5, 1].map(detailAt)).toEqual(['density', 'marks', 'titles', 'cards']);
  });
});
