import { describe, expect, it } from 'vitest';
import type { LadderRole } from './family-ladders.ts';
import { familyLadders, startingPoints } from './family-ladders.ts';

const role = (id: string, family: string | null, rank: number, documented = true): LadderRole => ({
  id,
  title: id,
  documented,
  family,
  level: { rank, track: 'individual' },
});

const roles = [
  role('head', 'Data', 7),
  role('lone', null, 3),
  role('intern', 'Data', 1),
  role('guard', 'Security', 3),
  role('rumour', 'Data', 2, false),
  role('analyst', 'Data', 3),
];

describe('the ladders of families', () => {
  const ladders = familyLadders(roles);

  it('stand largest first, with roles of no family last', () => {
    expect(ladders.map(({ family }) => family)).toEqual(['Data', 'Security', null]);
  });

  it('hold the documented roles from the lowest level up', () => {
    expect(ladders[0]?.roles.map(({ id }) => id)).toEqual(['intern', 'analyst', 'head']);
  });

  it('offer the role of each family that has most documented roles around it', () => {
    const rumours = [role('x', null, 1, false), role('y', null, 1, false)];
    const around = ({ id }: LadderRole) =>
      id === 'analyst' ? roles.slice(0, 1) : id === 'head' ? rumours : [];
    expect(startingPoints(ladders, around, 2).map(({ id }) => id)).toEqual(['analyst', 'guard']);
  });
});
