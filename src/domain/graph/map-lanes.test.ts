import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyLanes } from './map-lanes.ts';

const families = ['Data', 'Design', 'Legal'];
const noMoves = { from: [], to: [] };

const columnsOf = (moves: readonly { from: number; to: number }[]) => ({
  from: moves.map(({ from }) => from),
  to: moves.map(({ to }) => to),
});

describe('the lanes of families', () => {
  it('stand in the order of the families, and only where there are roles', () => {
    const { lanes, laneOf } = familyLanes(
      [{ family: 'Legal' }, { family: 'Data' }],
      noMoves,
      families,
      english,
    );
    expect(lanes.map(({ label }) => label)).toEqual(['Data', 'Legal']);
    expect([...laneOf]).toEqual([1, 0]);
  });

  it('take in a role without a family by the family it shares most moves with', () => {
    const roles = [{ family: null }, { family: 'Design' }, { family: 'Legal' }, { family: 'Legal' }];
    const moves = [
      { from: 1, to: 0 },
      { from: 0, to: 2 },
      { from: 3, to: 0 },
    ];
    const { lanes, laneOf } = familyLanes(roles, columnsOf(moves), families, english);
    expect(lanes[laneOf[0]!]!.label).toBe('Legal');
    expect(lanes[familyLanes(roles, columnsOf(moves.slice(0, 2)), families, english).laneOf[0]!]!.label).toBe(
      'Design',
    );
  });

  it('keep a last lane for roles that share moves with no family', () => {
    const { lanes, laneOf } = familyLanes([{ family: null }, { family: 'Data' }], noMoves, families, english);
    expect(lanes.map(({ label }) => label)).toEqual(['Data', 'No family stated']);
    expect([...laneOf]).toEqual([1, 0]);
  });

  it('know no lanes where there are no roles', () => {
    expect(familyLanes([], noMoves, families, english).lanes).toEqual([]);
  });

  it('leave every role that states a family in its own lane', () => {
    const role = fc.record({ family: fc.option(fc.constantFrom(...families)) });
    const property = fc.property(
      fc.array(role, { minLength: 1, maxLength: 20 }),
      fc.array(fc.record({ from: fc.nat(19), to: fc.nat(19) })),
      (roles, moves) => {
        const { lanes, laneOf } = familyLanes(roles, columnsOf(moves), families, english);
        roles.forEach(({ family }, number) => {
          if (family !== null) expect(lanes[laneOf[number]!]!.label).toBe(family);
        });
        expect(new Set(laneOf).size).toBe(lanes.length);
      },
    );
    fc.assert(property);
  });
});
