import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import type { Box } from './layout-view.ts';
import { layoutView } from './layout-view.ts';
import type { Point } from './route-moves.ts';
import { pathData, routeMoves } from './route-moves.ts';

const step = (from: string, to: string): CareerMove => ({
  from,
  to,
  kind: 'step',
  statedBy: 'both',
  evidence: [],
});
const lateral = (from: string, to: string): CareerMove => ({ ...step(from, to), kind: 'lateral' });

const layOut = (moves: readonly CareerMove[], focus: string, depth: number, titleOf = (id: string) => id) => {
  const view = buildRoleView(focus, depth, (id) =>
    moves.filter((move) => move.from === id || move.to === id),
  );
  const boxes = layoutView(view, (id) => ({
    title: titleOf(id),
    level: { rank: id.length, track: 'individual' },
    family: null,
  }));
  return { view, boxes, lines: routeMoves(view, boxes) };
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const pairs = (boxes: readonly Box[]): [Box, Box][] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).map((b): [Box, Box] => [a, b]));

/** Points along a line, close enough together to see any card that it crosses. */
function trace(points: readonly Point[]): Point[] {
  const traced: Point[] = [];
  for (let i = 0; i + 3 < points.length; i += 3) {
    const [a, b, c, d] = points.slice(i, i + 4) as [Point, Point, Point, Point];
    for (let t = 0.02; t < 0.99; t += 0.02) {
      const u = 1 - t;
      const mix = (axis: 'x' | 'y') =>
        u ** 3 * a[axis] + 3 * u ** 2 * t * b[axis] + 3 * u * t ** 2 * c[axis] + t ** 3 * d[axis];
      traced.push({ x: mix('x'), y: mix('y') });
    }
  }
  return traced;
}

const inside = ({ x, y }: Point, box: Box): boolean =>
  x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5;

const ids = ['f', 'a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'j'];
const anyMoves = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean()), { maxLength: 30 })
  .map((found) => {
    const moves = new Map<string, CareerMove>();
    for (const [from, to, isStep] of found) {
      if (from === to) continue;
      const move = isStep ? step(from, to) : lateral(from < to ? from : to, from < to ? to : from);
      moves.set(`${move.from}${move.to}${move.kind}`, move);
    }
    return [...moves.values()];
  });

describe('the layout of a view', () => {
  it('puts entry roles left, advancement right and lateral roles below the focus, set in', () => {
    const { boxes } = layOut([step('a', 'f'), step('f', 'b'), lateral('c', 'f')], 'f', 1);
    const [focus, advancement, entry, beside] = ['f', 'b', 'a', 'c'].map((id) =>
      boxes.find((box) => box.id === id),
    );
    expect(entry!.x + entry!.width).toBeLessThan(focus!.x);
    expect(advancement!.x).toBeGreaterThan(focus!.x + focus!.width);
    expect(beside!.y).toBeGreaterThan(focus!.y + focus!.height);
    expect(beside!.x).toBeGreaterThan(focus!.x);
  });

  it('gives a long title as many lines as it needs', () => {
    const { boxes } = layOut([step('a', 'f')], 'f', 1, (id) =>
      id === 'a' ? 'Senior Principal Member of the Distributed Systems Architecture Staff' : 'Engineer',
    );
    expect(boxes[0]!.height).toBeGreaterThan(boxes[1]!.height);
  });

  it('places every role of the view once, and no two cards overlap, at any depth', () => {
    const title = fc.array(fc.constantFrom('Engineer', 'of', 'Internationalisation', 'QA', '工程师'), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(
        anyMoves,
        fc.constantFrom(1, 2, 3),
        fc.array(title, { minLength: 10, maxLength: 10 }),
        (moves, depth, titles) => {
          const { view, boxes } = layOut(moves, 'f', depth, (id) => titles[ids.indexOf(id)]!.join(' '));
          expect(boxes.map(({ key }) => key).sort()).toEqual(view.roles.map(({ key }) => key).sort());
          expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
        },
      ),
    );
  });

  it('draws a line for every move, through no card at depth 1', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const { view, boxes, lines } = layOut(moves, 'f', 1);
        expect(lines).toHaveLength(view.moves.length);
        const crossing = lines.filter(({ points }) =>
          trace(points).some((point) => boxes.some((box) => inside(point, box))),
        );
        expect(crossing).toEqual([]);
      }),
    );
  });

  it('keeps lines that share both ends apart', () => {
    const { lines } = layOut([step('a', 'f'), step('b', 'a'), step('a', 'b'), step('b', 'f')], 'f', 2);
    expect(new Set(lines.map(pathData)).size).toBe(4);
  });
});
