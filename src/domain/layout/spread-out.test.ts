import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from './spread-out.ts';

const at = (...places: number[]) => places.map((place) => ({ at: place, weight: 1 }));

describe('placing things along a line', () => {
  it('leaves them where they want to be as long as there is room', () => {
    expect(spreadOut(at(-50, 0, 80), [20, 20])).toEqual([-50, 0, 80]);
  });

  it('moves those that are too near apart by the same amount', () => {
    expect(spreadOut(at(0, 0, 0), [30, 30])).toEqual([-30, 0, 30]);
    expect(spreadOut(at(0, 10, 200), [30, 30])).toEqual([-10, 20, 200]);
  });

  it('never leaves two nearer than their gap, in their order', () => {
    const wish = fc.record({
      at: fc.integer({ min: -900, max: 900 }),
      weight: fc.constantFrom(0.01, 1, 3),
    });
    fc.assert(
      fc.property(
        fc.array(wish, { maxLength: 40 }),
        fc.array(fc.nat(90), { minLength: 40, maxLength: 40 }),
        (wishes, gaps) => {
          const placed = spreadOut(wishes, gaps);
          expect(placed).toHaveLength(wishes.length);
          placed.slice(1).forEach((place, i) => {
            expect(place - (placed[i] ?? 0)).toBeGreaterThanOrEqual((gaps[i] ?? 0) - 1e-6);
          });
        },
      ),
    );
  });
});
