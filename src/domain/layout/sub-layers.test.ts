import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subLayers } from './sub-layers.ts';

describe('the layers of a column', () => {
  it('are one where no move leads from one of its roles to another', () => {
    expect(subLayers([-1, 2, 0], [])).toEqual([0, 0, 0]);
  });

  it('let moves lead to the right', () => {
    expect(
      subLayers(
        [0, 0, 0],
        [
          { from: 2, to: 1 },
          { from: 1, to: 0 },
        ],
      ),
    ).toEqual([2, 1, 0]);
  });

  it('put a role where its lines are shortest, within what its moves allow', () => {
    const chain = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ];
    expect(subLayers([0, 0, 0, 3, -3], chain)).toEqual([0, 1, 2, 2, 0]);
  });

  it('break circles, and use no more layers than roles', () => {
    const step = fc.record({ from: fc.nat(7), to: fc.nat(7) }).filter(({ from, to }) => from !== to);
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 20 }),
        fc.array(fc.integer(), { minLength: 8, maxLength: 8 }),
        (steps, pulls) => {
          const layers = subLayers(pulls, steps);
          expect(layers.every((layer) => layer >= 0 && layer < 8)).toBe(true);
          for (const { from, to } of steps) expect(layers[from]).not.toBe(layers[to]);
        },
      ),
    );
  });
});
