import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import type { OpenedRole } from '#domain/graph/role-view.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { countCrossings } from './count-crossings.ts';
import type { Box } from './layout-view.ts';
import { layoutView, unknownRole } from './layout-view.ts';
import type { Point } from './route-moves.ts';
import { pathData, routeMoves } from './route-moves.ts';
import { sceneFaults } from './scene-faults.ts';

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

  const anyOpened = fc.array(
    fc.record({ id: fc.constantFrom(...ids), side: fc.constantFrom('from' as const, 'to' as const) }),
    { maxLength: 8 },
  );
  const viewOf = (moves: readonly CareerMove[], depth: number, opened: readonly OpenedRole[]) =>
    buildRoleView('f', depth, (id) => moves.filter(({ from, to }) => from === id || to === id), opened);

  it('leaves no card over another and no line through a card, whatever is opened and however large the text', () => {
    fc.assert(
      fc.property(
        anyMoves,
        fc.constantFrom(1, 2, 3),
        anyOpened,
        fc.constantFrom(1, 1.5, 2),
        (moves, depth, opened, textScale) => {
          const view = viewOf(moves, depth, opened);
          const boxes = layoutView(view, unknownRole, { textScale, polish: 2000 });
          const lines = routeMoves(view, boxes);
          expect(lines).toHaveLength(view.moves.length);
          expect(sceneFaults(boxes, lines)).toEqual({ overlaps: [], throughCards: [] });
        },
      ),
    );
  });

  it('is the same for the same view, in whatever order its roles and moves come', () => {
    fc.assert(
      fc.property(anyMoves, anyOpened, (moves, opened) => {
        const view = viewOf(moves, 3, opened);
        const turned = { ...view, roles: [...view.roles].reverse(), moves: [...view.moves].reverse() };
        const boxes = layoutView(view, unknownRole, { polish: 5000 });
        expect(layoutView(turned, unknownRole, { polish: 5000 })).toEqual(boxes);
        expect(routeMoves(turned, [...boxes].reverse())).toEqual(routeMoves(view, boxes));
      }),
    );
  });

  it('keeps the focus where it is and the order of the cards that stay, where crossings are no fewer otherwise', () => {
    const moves = ['a', 'b', 'c', 'd'].flatMap((id) => [
      step('f', id),
      step(id, `${id}1`),
      step(id, `${id}2`),
    ]);
    const before = layoutView(viewOf(moves, 1, []), unknownRole);
    const turned = before.map((box) => ({ ...box, y: -box.y - box.height }));
    const opened = viewOf(moves, 1, [{ id: 'b', side: 'to' }]);
    const after = layoutView(opened, unknownRole, { previous: turned });
    const orderOf = (boxes: readonly Box[]) =>
      boxes
        .filter(({ key }) => 'abcd'.includes(key))
        .sort((a, b) => a.y - b.y)
        .map(({ key }) => key);
    expect(orderOf(after)).toEqual(orderOf(turned));
    expect(after.find(({ key }) => key === 'f')).toEqual(before.find(({ key }) => key === 'f'));
  });

  it('orders a column by level, then title, where lines do not mind', () => {
    const { boxes } = layOut([step('f', 'ccc'), step('f', 'bb'), step('f', 'aa')], 'f', 1);
    const column = boxes.filter(({ place }) => place === 'advancement').sort((a, b) => a.y - b.y);
    expect(column.map(({ id }) => id)).toEqual(['aa', 'bb', 'ccc']);
  });

  it('stands what was opened near the card it was opened from', () => {
    const steps = Array.from({ length: 7 }, (_, at) => step('f', `a${at}`));
    const view = viewOf([...steps, step('a6', 'x'), step('a6', 'y')], 1, [{ id: 'a6', side: 'to' }]);
    const boxes = layoutView(view, unknownRole);
    const middle = (key: string) =>
      boxes.filter((box) => box.key === key).map(({ y, height }) => y + height / 2)[0] ?? 0;
    expect((middle('x') + middle('y')) / 2).toBeCloseTo(middle('a6'));
  });

  it('splits a hub, so that all of it can be read in a window of 900 by 700 px', () => {
    const many = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`);
    const moves = [
      ...many(6, 'in').map((id) => step(id, 'f')),
      ...many(16, 'out').map((id) => step('f', id)),
      ...many(14, 'beside').map((id) => lateral(id, 'f')),
    ];
    const view = viewOf(moves, 1, []);
    const boxes = layoutView(view, unknownRole);
    const width = Math.max(...boxes.map((box) => box.x + box.width)) - Math.min(...boxes.map(({ x }) => x));
    const height = Math.max(...boxes.map((box) => box.y + box.height)) - Math.min(...boxes.map(({ y }) => y));
    expect(Math.min(900 / width, 700 / height)).toBeGreaterThan(0.6);
    expect(countCrossings(routeMoves(view, boxes).filter(({ move }) => move.kind === 'step'))).toBe(0);
  });

  it('keeps 200 neighbours in a grid that is neither a tower nor a band', () => {
    const moves = Array.from({ length: 200 }, (_, at) =>
      at % 4 === 0 ? lateral(`l${at}`, 'f') : step('f', `a${at}`),
    );
    const view = viewOf(moves, 1, []);
    const boxes = layoutView(view, unknownRole);
    const width = Math.max(...boxes.map((box) => box.x + box.width)) - Math.min(...boxes.map(({ x }) => x));
    const height = Math.max(...boxes.map((box) => box.y + box.height)) - Math.min(...boxes.map(({ y }) => y));
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(3);
    expect(sceneFaults(boxes, routeMoves(view, boxes))).toEqual({ overlaps: [], throughCards: [] });
  });

  it('gives parallel lines and arrowheads on one card room of their own', () => {
    const moves = ['a', 'b', 'c', 'd'].map((id) => step(id, 'f'));
    const { lines } = layOut(moves, 'f', 1);
    const tips = lines.map(({ points }) => points.at(-1)?.y ?? 0).sort((a, b) => a - b);
    tips.slice(1).forEach((tip, at) => expect(tip - (tips[at] ?? 0)).toBeGreaterThanOrEqual(10));
  });
});
