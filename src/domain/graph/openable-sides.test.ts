import { describe, expect, it } from 'vitest';
import type { CareerMove } from './career-graph.ts';
import { openableSides } from './openable-sides.ts';
import { buildRoleView, type OpenedRole } from './role-view.ts';

const step = (from: string, to: string): CareerMove => ({
  from,
  to,
  kind: 'step',
  statedBy: 'both',
  evidence: [],
});
const moves = [
  step('in', 'me'),
  step('me', 'out'),
  step('side', 'out'),
  step('out', 'top'),
  step('out', 'tip'),
];
const movesOf = (id: string) => moves.filter(({ from, to }) => from === id || to === id);
const countsOf = (id: string) => ({
  entry: moves.filter(({ to }) => to === id).length,
  advancement: moves.filter(({ from }) => from === id).length,
});
const sidesOf = (key: string, opened: OpenedRole[], depth = 1) =>
  openableSides(buildRoleView('me', depth, movesOf, opened), opened, countsOf).get(key);

describe('the sides that can be opened', () => {
  it('are those with moves that are not shown yet', () => {
    expect(sidesOf('out', [])).toEqual([
      { side: 'from', isOpen: false, count: 1 },
      { side: 'to', isOpen: false, count: 2 },
    ]);
    expect(sidesOf('in', [])).toEqual([]);
    expect(sidesOf('me', [])).toEqual([]);
  });

  it('can be closed where they were opened by hand', () => {
    expect(sidesOf('out', [{ id: 'out', side: 'to' }])).toEqual([
      { side: 'from', isOpen: false, count: 1 },
      { side: 'to', isOpen: true, count: 2 },
    ]);
  });

  it('have nothing to open where the depth shows them', () => {
    expect(sidesOf('out', [], 2)).toEqual([{ side: 'from', isOpen: false, count: 1 }]);
  });
});
