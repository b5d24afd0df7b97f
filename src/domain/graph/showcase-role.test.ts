import { describe, expect, it } from 'vitest';
import type { ShowcaseCandidate } from './showcase-role.ts';
import { showcaseRole } from './showcase-role.ts';

type Moves = ShowcaseCandidate['moves'][number][];

const moves = (
  side: Moves[number]['side'],
  count: number,
  statedBy: Moves[number]['statedBy'] = 'both',
): Moves => Array.from({ length: count }, () => ({ side, statedBy }));

const role = (id: string, moveList: Moves, documented = true): ShowcaseCandidate => ({
  id,
  documented,
  moves: moveList,
});

describe('the role to show first', () => {
  it('is the one with most moves that both roles state', () => {
    const fine = role('fine', [...moves('entry', 3), ...moves('advancement', 3)]);
    const vague = role('vague', [...moves('entry', 5, 'from'), ...moves('advancement', 5, 'to')]);
    expect(showcaseRole([vague, fine])).toBe('fine');
  });

  it('has moves on both sides and not too many of them', () => {
    const crowded = role('crowded', [...moves('entry', 9), ...moves('advancement', 9)]);
    const end = role('end', moves('entry', 4));
    const rumour = role('rumour', [...moves('entry', 2), ...moves('advancement', 2)], false);
    expect(showcaseRole([crowded, end, rumour])).toBeNull();
  });

  it('is the first by id among equals', () => {
    const same = [...moves('entry', 1), ...moves('advancement', 1)];
    expect(showcaseRole([role('b', same), role('a', same)])).toBe('a');
  });
});
