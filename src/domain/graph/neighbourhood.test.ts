import { expect, it } from 'vitest';
import type { CareerMove, RoleNode } from './career-graph.ts';
import { indexGraph } from './index-graph.ts';
import { neighbourhood } from './neighbourhood.ts';

const node = (id: string): RoleNode => ({
  ...{ id, title: id, aliases: [], documented: true, pay: null, family: null, tags: [] },
  level: { rank: 3, track: 'individual', from: 'title', confidence: 'low', signs: [] },
});
const move = (from: string, to: string, kind: CareerMove['kind'] = 'step'): CareerMove => ({
  ...{ from, to, kind, statedBy: 'from', evidence: [] },
});

const index = indexGraph({
  roles: ['a', 'b', 'c', 'd', 'constructor'].map(node),
  moves: [move('a', 'b'), move('b', 'c'), move('b', 'c', 'lateral'), move('c', 'd'), move('a', 'c')],
});

it('holds the role, each role one move away, and the moves at the role alone', () => {
  expect(neighbourhood(index, 'b')).toEqual({
    roles: ['a', 'b', 'c'],
    moves: [move('a', 'b'), move('b', 'c'), move('b', 'c', 'lateral')],
  });
});

it('holds a role without moves alone, and nothing for an unknown one', () => {
  expect(neighbourhood(index, 'constructor')).toEqual({ roles: ['constructor'], moves: [] });
  expect(neighbourhood(index, '__proto__')).toEqual({ roles: [], moves: [] });
});
