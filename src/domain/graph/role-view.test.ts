import { describe, expect, it } from 'vitest';
import type { CareerMove } from './career-graph.ts';
import { buildRoleView } from './role-view.ts';

const move = (from: string, to: string, kind: CareerMove['kind'] = 'step'): CareerMove => ({
  from,
  to,
  kind,
  statedBy: 'both',
  evidence: [],
});

const viewOf = (moves: CareerMove[], focus: string, depth = 1) => {
  const { roles, moves: shown } = buildRoleView(focus, depth, (id) =>
    moves.filter(({ from, to }) => from === id || to === id),
  );
  return {
    places: Object.fromEntries(roles.map(({ id, place, distance }) => [id, `${place} ${distance}`])),
    moves: shown.map(({ from, to, kind }) => `${from} ${kind} ${to}`),
  };
};

describe('the view of a role', () => {
  it('holds the roles one move away, on their sides', () => {
    const { places } = viewOf([move('in', 'me'), move('me', 'out'), move('beside', 'me', 'lateral')], 'me');
    expect(places).toEqual({ me: 'focus 0', out: 'advancement 1', in: 'entry 1', beside: 'lateral 1' });
  });

  it('goes on to each side at greater depth, and never sideways from there', () => {
    const { places } = viewOf(
      [move('in', 'me'), move('before', 'in'), move('in', 'other'), move('in', 'friend', 'lateral')],
      'me',
      2,
    );
    expect(places).toEqual({ me: 'focus 0', in: 'entry 1', before: 'entry 2' });
  });

  it('shows a role once, with all of its moves', () => {
    const { places, moves } = viewOf([move('me', 'x'), move('x', 'me'), move('me', 'x', 'lateral')], 'me');
    expect(places).toEqual({ me: 'focus 0', x: 'advancement 1' });
    expect(moves).toHaveLength(3);
  });

  it('ends in a cycle of steps', () => {
    expect(viewOf([move('a', 'b'), move('b', 'c'), move('c', 'a')], 'a', 3).places).toEqual({
      a: 'focus 0',
      b: 'advancement 1',
      c: 'entry 1',
    });
  });

  it('stands alone where nothing is known of a role', () => {
    expect(buildRoleView('me', 3, () => undefined)).toEqual({
      focus: 'me',
      roles: [{ id: 'me', place: 'focus', distance: 0, via: null }],
      moves: [],
    });
  });
});
