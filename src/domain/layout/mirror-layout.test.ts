import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { english } from '#messages/english.ts';
import { layoutByPay } from './layout-by-pay.ts';
import { layoutView, unknownRole } from './layout-view.ts';
import { mirrorLayout } from './mirror-layout.ts';
import { nextCard } from './next-card.ts';
import { routeMoves } from './route-moves.ts';
import { sceneFaults } from './scene-faults.ts';

const ids = ['f', 'a', 'b', 'c', 'd', 'e', 'g', 'h'];
const anyMoves = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean()), { maxLength: 24 })
  .map((ends) =>
    ends
      .filter(([from, to]) => from !== to)
      .map(([from, to, isStep]): CareerMove => ({
        ...{ from, to, kind: isStep ? 'step' : 'lateral', statedBy: 'both', evidence: [] },
      })),
  );

function layOut(moves: readonly CareerMove[]) {
  const view = buildRoleView('f', 2, (id) => moves.filter(({ from, to }) => from === id || to === id));
  const boxes = layoutView(view, unknownRole);
  return { view, boxes, lines: routeMoves(view, boxes) };
}

const step = (from: string, to: string): CareerMove => ({
  ...{ from, to, kind: 'step', statedBy: 'both', evidence: [] },
});

describe('a mirrored layout', () => {
  it('has the roles that lead to the focus at its right, and those it leads to at its left', () => {
    const { boxes, lines } = mirrorLayout(layOut([step('a', 'f'), step('f', 'b')]));
    const [a, f, b] = boxes;
    expect([a?.id, f?.id, b?.id]).toEqual(['a', 'f', 'b']);
    expect(a?.x).toBeGreaterThan(f?.x ?? NaN);
    expect(b?.x).toBeLessThan(f?.x ?? NaN);
    // A line leaves its card at the left and arrives at the right of the next one.
    const line = lines.find(({ from }) => from === 'a');
    expect(line?.points[0]?.x).toBeCloseTo(a?.x ?? NaN);
    expect(line?.points.at(-1)?.x).toBeCloseTo((f?.x ?? NaN) + (f?.width ?? NaN));
    expect(nextCard(boxes, 'f', 'right', () => true)).toBe(a?.key);
  });

  it('has no card over another and no line through a card, and its lines end at the cards they ended at', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const plain = layOut(moves);
        const { boxes, lines } = mirrorLayout(plain);
        expect(sceneFaults(boxes, lines)).toEqual(sceneFaults(plain.boxes, plain.lines));
        lines.forEach(({ points }, at) => {
          for (const end of [0, -1]) {
            expect(points.at(end)?.x).toBeCloseTo(-(plain.lines[at]?.points.at(end)?.x ?? NaN));
            expect(points.at(end)?.y).toBe(plain.lines[at]?.points.at(end)?.y);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is as it was when it is mirrored again, by level and by pay', () => {
    const { view, boxes, lines } = layOut([step('a', 'f'), step('f', 'b'), step('a', 'b')]);
    const pay = {
      ...{ text: '', currency: 'USD', min: 90_000, max: 120_000, openEnded: true },
      ...{ period: 'year' as const, note: null },
    };
    const byPay = layoutByPay(view, (id) => ({ ...unknownRole(id), pay }), english);
    expect(mirrorLayout(mirrorLayout({ boxes, lines }))).toEqual({ boxes, lines });
    expect(mirrorLayout(mirrorLayout(byPay))).toEqual(byPay);
    const [bar] = mirrorLayout(byPay).bars;
    const box = mirrorLayout(byPay).boxes.find(({ key }) => key === bar?.key);
    expect(bar?.leader[1].x).toBeCloseTo((box?.x ?? NaN) + (box?.width ?? NaN));
  });
});
