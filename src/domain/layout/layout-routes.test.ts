import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawnRoute, layoutRoutes } from './layout-routes.ts';
import { sceneFaults } from './scene-faults.ts';

const roleOf = (id: string) => ({
  title: `${id} `.repeat(1 + (id.charCodeAt(0) % 5) * 6).trim(),
  level: { rank: 3, track: 'individual' as const },
  family: null,
});
const lettersOf = (text: string): string[] => Array.from(text, (letter) => letter);

/** A route such as `abcd`, all steps. */
const route = (roles: string): DrawnRoute => ({
  roles: lettersOf(roles),
  moves: lettersOf(roles)
    .slice(1)
    .map(() => ({ kind: 'step', statedBy: 'both' })),
});
const scene = (routes: string[], shown = 0) => layoutRoutes(routes.map(route), shown, roleOf);
const middles = ({ boxes }: ReturnType<typeof scene>) =>
  new Map(boxes.map(({ id, y, height }) => [id, Math.round(y + height / 2)]));
const columns = ({ boxes }: ReturnType<typeof scene>) =>
  [...new Set(boxes.map(({ x }) => x))].map((x) =>
    boxes
      .filter((box) => box.x === x)
      .map(({ id }) => id)
      .join(''),
  );

describe('routes as a drawing', () => {
  it('runs from left to right, each role after all that lead to it', () => {
    expect(columns(scene(['abd']))).toEqual(['a', 'b', 'd']);
    expect(columns(scene(['ad', 'abcd']))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has the shown route as a straight row, the others beside it in turn', () => {
    const drawn = middles(scene(['abz', 'acz', 'adz'], 1));
    expect(['a', 'c', 'z'].map((id) => drawn.get(id))).toEqual([0, 0, 0]);
    expect(drawn.get('b')).toBeGreaterThan(0);
    expect(drawn.get('d')).toBeLessThan(0);
    const { lines } = scene(['abcz', 'adz'], 1);
    const shown = lines.filter(({ routes }) => routes.includes(1));
    expect(shown.flatMap(({ points }) => points.map(({ y }) => y))).toEqual(Array(8).fill(0));
  });

  it('tells which routes a card and a line are on', () => {
    const { boxes, lines } = scene(['abz', 'acz']);
    expect(boxes.map(({ id, routes }) => [id, routes])).toEqual(
      expect.arrayContaining([
        ['a', [0, 1]],
        ['b', [0]],
        ['c', [1]],
      ]),
    );
    expect(lines.map(({ from, to, routes }) => [from + to, routes])).toEqual([
      ['ab', [0]],
      ['ac', [1]],
      ['bz', [0]],
      ['cz', [1]],
    ]);
  });

  it('copes with routes that pass roles in opposite orders, and with none', () => {
    expect(columns(scene(['abcz', 'acbz'])).at(-1)).toBe('z');
    expect(scene([]).boxes).toEqual([]);
    expect(scene(['az'], 7).boxes).toHaveLength(2);
  });

  it('never has cards overlap or lines run through cards, and covers all of it', () => {
    const stops = fc.shuffledSubarray(lettersOf('bcdefghij'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(stops, { minLength: 1, maxLength: 5 }), fc.nat(4), (all, shown) => {
        const drawn = scene(
          all.map((between) => `a${between.join('')}z`),
          shown % all.length,
        );
        expect(sceneFaults(drawn.boxes, drawn.lines)).toEqual({ overlaps: [], throughCards: [] });
        expect(new Set(drawn.boxes.map(({ id }) => id)).size).toBe(drawn.boxes.length);
        const { x, y, width, height } = drawn.bounds;
        for (const box of drawn.boxes) {
          expect(box.x).toBeGreaterThanOrEqual(x);
          expect(box.y).toBeGreaterThanOrEqual(y);
          expect(box.x + box.width).toBeLessThanOrEqual(x + width);
          expect(box.y + box.height).toBeLessThanOrEqual(y + height);
        }
      }),
    );
  });
});
