import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameBoxes, readableZoom, wholeZoom } from './frame-boxes.ts';

const box = (x: number, y: number) => ({ x, y, width: 200, height: 60 });

describe('how a scene is first seen', () => {
  it('shows all of it, centred, where there is room', () => {
    const { x, y, zoom } = frameBoxes([box(-400, -30), box(-100, -30), box(200, -30)], box(-100, -30), {
      width: 1200,
      height: 800,
    });
    expect(zoom).toBeGreaterThanOrEqual(1);
    expect(x).toBeCloseTo(600);
    expect(y).toBeCloseTo(400);
  });

  it('keeps cards readable in a small window, with the focus in it', () => {
    const focus = box(-100, -30);
    const size = { width: 360, height: 500 };
    const { x, y, zoom } = frameBoxes([box(-900, -30), focus, box(700, -30)], focus, size);
    expect(zoom).toBe(readableZoom);
    expect(-100 * zoom + x).toBeGreaterThan(0);
    expect(100 * zoom + x).toBeLessThan(size.width);
    expect(y).toBeCloseTo(250);
  });

  it('shows all of it a little smaller than is comfortable rather than cutting it', () => {
    const row = [box(-465, -30), box(-100, -30), box(265, -30)];
    const { x, zoom } = frameBoxes(row, row[1]!, { width: 660, height: 500 });
    expect(zoom).toBeLessThan(readableZoom);
    expect(zoom).toBeGreaterThanOrEqual(wholeZoom);
    expect(-465 * zoom + x).toBeGreaterThanOrEqual(0);
    expect(465 * zoom + x).toBeLessThanOrEqual(660);
  });

  it('shows all columns where only the rows find no room', () => {
    const focus = box(-100, -30);
    const column = [-900, -500, 500, 900].map((y) => box(265, y));
    const { x, zoom } = frameBoxes([box(-465, -30), focus, ...column], focus, { width: 660, height: 400 });
    expect(zoom).toBeGreaterThanOrEqual(wholeZoom);
    expect(-465 * zoom + x).toBeGreaterThanOrEqual(0);
    expect(465 * zoom + x).toBeLessThanOrEqual(660);
  });

  it('shows all of a large scene where a small zoom is allowed', () => {
    const boxes = [box(-900, -2000), box(700, 2000)];
    const { y, zoom } = frameBoxes(boxes, box(0, 0), { width: 800, height: 600 }, 0);
    expect(-2000 * zoom + y).toBeGreaterThanOrEqual(0);
    expect(2060 * zoom + y).toBeLessThanOrEqual(600);
  });

  it('always has the focus in sight and finite numbers', () => {
    const position = fc.record({
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
    });
    const size = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 240, max: 1400 }),
    });
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 40 }), size, (positions, window) => {
        const boxes = positions.map(({ x, y }) => box(x, y));
        const focus = boxes[0]!;
        const { x, y, zoom } = frameBoxes(boxes, focus, window);
        const middle = { x: (focus.x + 100) * zoom + x, y: (focus.y + 30) * zoom + y };
        expect(middle.x).toBeGreaterThan(0);
        expect(middle.x).toBeLessThan(window.width);
        expect(middle.y).toBeGreaterThan(0);
        expect(middle.y).toBeLessThan(window.height);
      }),
    );
  });
});
