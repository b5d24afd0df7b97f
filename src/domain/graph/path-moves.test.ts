import { describe, expect, it } from 'vitest';
import type { CareerMove } from './career-graph.ts';
import { pathMoves } from './path-moves.ts';
import { buildRoleView } from './role-view.ts';

const step = (from: string, to: string): CareerMove => ({
  from,
  to,
  kind: 'step',
  statedBy: 'both',
  evidence: [],
});

describe('the paths of a role', () => {
  const moves = [
    step('in', 'me'),
    step('me', 'out'),
    step('me', 'other'),
    step('out', 'top'),
    step('out', 'tip'),
  ];
  const view = buildRoleView('me', 2, (id) => moves.filter(({ from, to }) => from === id || to === id));

  it('lead back to the focus', () => {
    expect([...pathMoves(view, 'top')].sort()).toEqual(['me out step', 'out top step']);
  });

  it('hold every move of the role itself', () => {
    expect([...pathMoves(view, 'out')].sort()).toEqual(['me out step', 'out tip step', 'out top step']);
    expect(pathMoves(view, 'me').size).toBe(3);
    expect(pathMoves(view, 'gone').size).toBe(0);
  });
});
