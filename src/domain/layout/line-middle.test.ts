import { describe, expect, it } from 'vitest';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { layoutView, unknownRole } from './layout-view.ts';
import { lineMiddle } from './line-middle.ts';
import { routeMoves } from './route-moves.ts';

const move = (to: string, kind: CareerMove['kind']): CareerMove => ({
  from: 'me',
  to,
  kind,
  statedBy: 'both',
  evidence: [],
});

describe('the middle of a line', () => {
  it('lies beside the cards, so that a marker can stand there', () => {
    const steps = Array.from({ length: 30 }, (_, at) => move(`a${at}`, 'step'));
    const laterals = Array.from({ length: 30 }, (_, at) => move(`l${at}`, 'lateral'));
    const view = buildRoleView('me', 1, (id) => [...steps, ...laterals].filter(({ from }) => from === id));
    const boxes = layoutView(view, unknownRole);
    const lines = routeMoves(view, boxes);
    expect(lines).toHaveLength(60);
    for (const line of lines) {
      const { x, y } = lineMiddle(line);
      const isOnCard = boxes.some(
        (box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
      expect(isOnCard, line.key).toBe(false);
    }
  });

  it('is the start where a line has no length', () => {
    expect(lineMiddle({ points: [{ x: 3, y: 4 }], move: move('a', 'step') })).toEqual({ x: 3, y: 4 });
  });
});
