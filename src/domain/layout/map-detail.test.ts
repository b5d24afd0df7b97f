import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailAt, type MapDetail } from './map-detail.ts';
import { mapCard } from './map-layout.ts';

const fromFar: readonly MapDetail[] = ['density', 'marks', 'titles', 'cards'];

describe('what the map shows of a role', () => {
  it('goes from counts over marks and titles to cards', () => {
    expect([0.01, 0.1, 0.5, 1].map(detailAt)).toEqual(fromFar);
  });

  it('never gets less while somebody comes nearer', () => {
    const zoom = fc.double({ min: 0.001, max: 4, noNaN: true });
    fc.assert(
      fc.property(zoom, zoom, (one, other) => {
        const [far, near] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          fromFar.indexOf(detailAt(at)),
        );
        expect(near).toBeGreaterThanOrEqual(far!);
      }),
    );
  });

  it('draws boxes only where they have some height, and titles where two lines have room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 4, noNaN: true }), (zoom) => {
        const height = mapCard.height * zoom;
        const detail = detailAt(zoom);
        if (detail !== 'density') expect(height).toBeGreaterThanOrEqual(3);
        if (detail === 'titles') expect(height).toBeGreaterThanOrEqual(2 * 12);
        if (height < 3) expect(detail).toBe('density');
      }),
    );
  });
});
