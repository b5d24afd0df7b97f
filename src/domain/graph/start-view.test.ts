import { describe, expect, it } from 'vitest';
import { startView } from './start-view.ts';

const role = (number: number, id: string, family: string | null) => ({
  ...{ number, id, title: id, family, documented: family !== null },
  level: { rank: number, track: 'individual' as const },
});
const move = (from: number, to: number) => ({ from, to, kind: 'step' as const, statedBy: 'both' as const });

describe('startView', () => {
  it('shows families as ladders, roles to begin at, and the role with ways on both sides', () => {
    const roles = [role(0, 'low', 'Crew'), role(1, 'mid', 'Crew'), role(2, 'top', 'Crew')];
    const moves = [move(0, 1), move(1, 2)];
    const movesOf = (number: number) => moves.filter(({ from, to }) => from === number || to === number);
    const { ladders, starts, showcase } = startView({ roles, movesOf });
    expect(ladders.map(({ family, roles: rungs }) => [family, rungs.map(({ id }) => id)])).toEqual([
      ['Crew', ['low', 'mid', 'top']],
    ]);
    expect(starts.map(({ id }) => id)).toEqual(['mid']);
    expect(showcase).toBe('mid');
  });

  it('has nothing to show of an empty corpus', () => {
    expect(startView({ roles: [], movesOf: () => [] })).toEqual({ ladders: [], starts: [], showcase: null });
  });
});
