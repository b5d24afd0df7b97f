import { describe, expect, it } from 'vitest';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { cardPositions } from './card-positions.ts';
import { layoutView, unknownRole } from './layout-view.ts';

const move = (from: string, to: string, kind: CareerMove['kind']): CareerMove => ({
  from,
  to,
  kind,
  statedBy: 'both',
  evidence: [],
});

describe('the positions of cards', () => {
  it('count from the top, side by side and column by column', () => {
    const moves = [
      move('me', 'a', 'step'),
      move('me', 'b', 'step'),
      move('in', 'me', 'step'),
      move('beside', 'me', 'lateral'),
    ];
    const view = buildRoleView('me', 1, () => moves);
    const positions = cardPositions(view, layoutView(view, unknownRole));
    expect(['a', 'b'].map((key) => positions.get(key)?.at).sort()).toEqual([1, 2]);
    expect(positions.get('a')?.of).toBe(2);
    expect(positions.get('in')).toEqual({ at: 1, of: 1 });
    expect(positions.get('beside')).toEqual({ at: 1, of: 1 });
  });
});
