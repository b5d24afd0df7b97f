import type { LaneAssignment } from '#domain/graph/map-lanes.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellBox, layoutMap, mapCard } from './map-layout.ts';
import { areaOf, cellAt, roleAt, rolesWithin } from './map-lookup.ts';

const role = fc.record({
  documented: fc.boolean(),
  level: fc.record({
    rank: fc.integer({ min: 0, max: 10 }),
    track: fc.constantFrom('individual' as const, 'management' as const),
  }),
  lane: fc.nat(3),
});
const corpus = fc.array(role, { maxLength: 120 });
type Corpus = typeof corpus extends fc.Arbitrary<infer C> ? C : never;

const assignment = (roles: Corpus, onScale = false): LaneAssignment => ({
  lanes: ['a', 'b', 'c', 'd'].map((label) => ({ label, onScale })),
  laneOf: Int32Array.from(roles, ({ lane }) => lane),
  splitTracks: !onScale,
});
const layOut = (roles: Corpus, onScale = false) => layoutMap(roles, assignment(roles, onScale));

describe('the layout of the map', () => {
  it('places each role once, in its lane and column, and no two boxes meet', () => {
    const property = fc.property(corpus, fc.boolean(), (roles, onScale) => {
      const { x, y, order, lanes, columns, cells, cellOf, width, height } = layOut(roles, onScale);
      expect([...order].sort((a, b) => a - b)).toEqual(roles.map((_, place) => place));
      roles.forEach(({ lane, level }, place) => {
        const placed = lanes[lane]!;
        const cell = cells[cellOf[place]!]!;
        expect(columns[cell.column]!.rank).toBe(level.rank);
        const column = columns[cell.column]!;
        expect(x[place]!).toBeGreaterThanOrEqual(column.x);
        expect(x[place]! + mapCard.width).toBeLessThanOrEqual(column.x + column.width);
        expect(y[place]!).toBeGreaterThanOrEqual(placed.y);
        expect(y[place]! + mapCard.height).toBeLessThanOrEqual(placed.y + placed.height);
        expect(x[place]! + mapCard.width).toBeLessThanOrEqual(width);
        expect(y[place]! + mapCard.height).toBeLessThanOrEqual(height);
        if (!onScale) expect(y[place]! >= placed.managersFrom).toBe(level.track === 'management');
        for (let other = 0; other < place; other++) {
          const apart =
            Math.abs(x[place]! - x[other]!) >= mapCard.width + mapCard.gapX ||
            Math.abs(y[place]! - y[other]!) >= mapCard.height + mapCard.gapY;
          expect(apart).toBe(true);
        }
      });
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('gives lanes of one scale one height', () => {
    fc.assert(
      fc.property(corpus, (roles) => {
        expect(new Set(layOut(roles, true).lanes.map(({ height }) => height)).size).toBe(1);
      }),
    );
  });

  it('finds the role under a point, and exactly those within an area', () => {
    const area = fc.record({ x: fc.nat(4000), y: fc.nat(4000), width: fc.nat(2000), height: fc.nat(2000) });
    const property = fc.property(corpus, area, (roles, at) => {
      const layout = layOut(roles);
      const { x, y, cells, cellOf } = layout;
      roles.forEach((_, place) => {
        const middle = [x[place]! + mapCard.width / 2, y[place]! + mapCard.height / 2] as const;
        expect(roleAt(layout, ...middle)).toBe(place);
        expect(cellAt(layout, ...middle)).toBe(cells[cellOf[place]!]);
      });
      const seen = { left: at.x, top: at.y, right: at.x + at.width, bottom: at.y + at.height };
      const meeting = roles.flatMap((_, place) => {
        const beside = x[place]! > seen.right || x[place]! + mapCard.width < seen.left;
        const above = y[place]! > seen.bottom || y[place]! + mapCard.height < seen.top;
        return beside || above ? [] : [place];
      });
      expect(rolesWithin(layout, seen).sort((a, b) => a - b)).toEqual(meeting);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('finds the area of some roles, which holds them and no more', () => {
    const level = { rank: 3, track: 'individual' as const };
    const layout = layOut([0, 1, 2].map((lane) => ({ documented: true, level, lane })));
    expect(areaOf(layout, [0])).toEqual({
      left: layout.x[0]!,
      top: layout.y[0]!,
      right: layout.x[0]! + mapCard.width,
      bottom: layout.y[0]! + mapCard.height,
    });
    expect(areaOf(layout, [2, 0])).toMatchObject({
      top: layout.y[0]!,
      bottom: layout.y[2]! + mapCard.height,
    });
  });

  it('puts documented roles first in a cell, which its box holds', () => {
    const level = { rank: 3, track: 'individual' as const };
    const roles = [false, true, false, true].map((documented) => ({ documented, level, lane: 0 }));
    const layout = layOut(roles);
    expect([...layout.order]).toEqual([1, 3, 0, 2]);
    const box = cellBox(layout.cells[0]!, false);
    roles.forEach((_, place) => {
      expect(layout.x[place]! + mapCard.width).toBeLessThanOrEqual(box.x + box.width);
      expect(layout.y[place]! + mapCard.height).toBeLessThanOrEqual(box.y + box.height);
    });
  });

  it('is reflected where lines go from right to left', () => {
    const property = fc.property(corpus, fc.nat(), (roles, at) => {
      const layout = layOut(roles);
      const mirrored = layoutMap(roles, assignment(roles), undefined, true);
      const reflected = Array.from(layout.x, (x) => layout.width - x - mapCard.width);
      expect([[...mirrored.x], [...mirrored.y]]).toEqual([reflected, [...layout.y]]);
      mirrored.cells.forEach((cell, place) => {
        const [box, other] = [cellBox(cell, true), cellBox(layout.cells[place]!, false)];
        expect(box).toEqual({ ...other, x: layout.width - other.x - other.width });
      });
      const place = at % Math.max(1, roles.length);
      if (roles.length > 0)
        expect(roleAt(mirrored, mirrored.x[place]! + 1, mirrored.y[place]! + 1)).toBe(place);
    });
    fc.assert(property);
  });

  it('comes near to the shape of the window where there are many roles', () => {
    const roles = Array.from({ length: 2000 }, (_, at) => ({
      documented: true,
      level: { rank: at % 9, track: at % 5 === 0 ? ('management' as const) : ('individual' as const) },
      lane: at % 4,
    }));
    const { width, height } = layOut(roles);
    expect(width / height).toBeGreaterThan(0.8);
    expect(width / height).toBeLessThan(2.4);
  });

  it('is empty where there are no roles', () => {
    const layout = layoutMap([], { lanes: [], laneOf: new Int32Array(0), splitTracks: true });
    expect(layout).toMatchObject({ width: 0, height: 0, columns: [], lanes: [], cells: [] });
    expect(roleAt(layout, 0, 0)).toBeNull();
  });
});
