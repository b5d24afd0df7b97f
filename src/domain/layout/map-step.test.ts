import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap } from './map-layout.ts';
import { nextRole } from './map-step.ts';

const layOut = (ranks: readonly number[]) =>
  layoutMap(
    ranks.map((rank) => ({ documented: true, level: { rank, track: 'individual' as const } })),
    {
      lanes: [
        { label: 'a', onScale: false },
        { label: 'b', onScale: false },
      ],
      laneOf: Int32Array.from(ranks, (_, place) => place % 2),
      splitTracks: true,
    },
  );

describe('moving over the map by key', () => {
  // Lane a: 0 at rank 1, 2 at rank 5. Lane b: 1 at rank 1, 3 at rank 5.
  const layout = layOut([1, 1, 5, 5]);

  it('goes to the nearest role in the direction', () => {
    expect(nextRole(layout, 0, 'right')).toBe(2);
    expect(nextRole(layout, 0, 'down')).toBe(1);
    expect(nextRole(layout, 3, 'left')).toBe(1);
    expect(nextRole(layout, 3, 'up')).toBe(2);
  });

  it('stays where there is nothing further', () => {
    expect(nextRole(layout, 0, 'left')).toBeNull();
    expect(nextRole(layout, 3, 'down')).toBeNull();
  });

  it('reaches the ends of the reading order, and passes over roles that are not open', () => {
    expect(nextRole(layout, 3, 'first')).toBe(0);
    expect(nextRole(layout, 0, 'last')).toBe(3);
    expect(nextRole(layout, 0, 'last', (role) => role < 2)).toBe(1);
    expect(nextRole(layout, 0, 'right', (role) => role === 3)).toBe(3);
  });

  it('never goes back on itself', () => {
    const ranks = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 60 });
    const property = fc.property(ranks, fc.nat(), (all, seed) => {
      const plane = layOut(all);
      const from = seed % all.length;
      const right = nextRole(plane, from, 'right');
      const down = nextRole(plane, from, 'down');
      if (right !== null) expect(plane.x[right]!).toBeGreaterThan(plane.x[from]!);
      else expect(plane.x[from]).toBe(Math.max(...plane.x));
      if (down !== null) expect(plane.y[down]!).toBeGreaterThan(plane.y[from]!);
      else expect(plane.y[from]).toBe(Math.max(...plane.y));
    });
    fc.assert(property);
  });
});
