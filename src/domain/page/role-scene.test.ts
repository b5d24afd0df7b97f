import { trialMove, trialRole, trialScene } from '#domain/export/trial-scene.ts';
import { describe, expect, it } from 'vitest';
import { roleScene } from './role-scene.ts';

describe('roleScene', () => {
  it('is the view around the role with cards where its file places them', () => {
    const moves = [trialMove('a', 'b'), trialMove('b', 'c'), trialMove('a', 'b', { kind: 'lateral' })];
    const roles = ['a', 'b', 'c'].map((id) => trialRole(id));
    const { view, boxes, lines } = trialScene('b', moves, roles);
    const positions = boxes.map(({ id, place, x, y, width, height }) => ({ id, place, x, y, width, height }));
    expect(roleScene('b', { roles, moves, positions })).toEqual({
      ...{ view, boxes, lines },
      roles: new Map(roles.map((role) => [role.id, role])),
    });
  });
});
