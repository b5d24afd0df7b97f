import { describe, expect, it } from 'vitest';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { columnHeadings, payHeadings } from './column-headings.ts';
import { layoutView, unknownRole } from './layout-view.ts';

const move = (from: string, to: string, kind: CareerMove['kind'] = 'step'): CareerMove => ({
  from,
  to,
  kind,
  statedBy: 'both',
  evidence: [],
});

const headed = (moves: readonly CareerMove[], depth = 1) => {
  const view = buildRoleView('me', depth, (id) => moves.filter(({ from, to }) => from === id || to === id));
  const boxes = layoutView(view, unknownRole);
  return { boxes, headings: columnHeadings(view, boxes) };
};

describe('the headings above columns', () => {
  it('count the roles on each side and distance, from the left', () => {
    const moves = [move('far', 'in'), move('in', 'me'), move('me', 'a'), move('me', 'b')];
    const { headings } = headed([...moves, move('me', 'x', 'lateral')], 2);
    expect(headings.map(({ side, distance, count }) => `${side} ${distance}: ${count}`)).toEqual([
      'entry 2: 1',
      'entry 1: 1',
      'lateral 1: 1',
      'advancement 1: 2',
    ]);
  });

  it('stand above the cards nearest to the focus where a column is split', () => {
    const { boxes, headings } = headed(Array.from({ length: 16 }, (_, at) => move('me', `a${at}`)));
    const nearest = boxes
      .filter(({ place }) => place === 'advancement')
      .sort((a, b) => a.x - b.x || a.y - b.y)[0];
    expect(headings).toHaveLength(1);
    expect(headings[0]).toMatchObject({ count: 16, x: nearest?.x });
    expect(headings[0]?.y).toBeLessThan((nearest?.y ?? 0) - 20);
  });
});

describe('the headings above columns by pay', () => {
  it('stand at one height above all cards and bars, without one for lateral roles', () => {
    const moves = [move('in', 'me'), move('me', 'out'), move('me', 'x', 'lateral')];
    const view = buildRoleView('me', 1, () => moves);
    const boxes = layoutView(view, unknownRole);
    const top = Math.min(...boxes.map(({ y }) => y));
    const headings = payHeadings(view, { boxes, bars: [{ y: top - 100 }] });
    expect(headings.map(({ side }) => side)).toEqual(['entry', 'advancement']);
    expect(headings.every(({ y }) => y < top - 100)).toBe(true);
  });
});
