import { describe, expect, it } from 'vitest';
import { countCrossings } from './count-crossings.ts';

const straight = (...corners: [number, number][]) => ({
  points: corners.flatMap(([x, y], at) => {
    const [lastX, lastY] = corners[at - 1] ?? [x, y];
    return at === 0
      ? [{ x, y }]
      : [
          { x: lastX, y: lastY },
          { x, y },
          { x, y },
        ];
  }),
});
const curve = (fromY: number, toY: number) => ({
  points: [
    { x: 0, y: fromY },
    { x: 50, y: fromY },
    { x: 50, y: toY },
    { x: 100, y: toY },
  ],
});

describe('counting crossings', () => {
  it('counts each place where two lines cross', () => {
    expect(countCrossings([straight([0, 0], [10, 10]), straight([0, 10], [10, 0])])).toBe(1);
    expect(countCrossings([straight([0, 0], [30, 0]), straight([5, -5], [10, 5], [15, -5])])).toBe(2);
    expect(countCrossings([curve(0, 90), curve(30, 60), curve(90, 0)])).toBe(3);
  });

  it('counts none for lines that only share an end, run on top of each other, or lie apart', () => {
    expect(countCrossings([curve(0, 90), curve(0, 30), curve(0, 0)])).toBe(0);
    expect(countCrossings([straight([0, 0], [0, 50], [10, 50]), straight([0, 0], [0, 90], [10, 90])])).toBe(
      0,
    );
    expect(countCrossings([curve(0, 10), curve(20, 40)])).toBe(0);
    expect(countCrossings([])).toBe(0);
  });
});
