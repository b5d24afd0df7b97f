import { describe, expect, it } from 'vitest';
import type { RouteQuery } from './find-routes.ts';
import { helpfulChanges } from './helpful-changes.ts';
import { openNetwork } from './route-network.ts';
import { trialMoves, trialRoles } from './trial-network.ts';

const [a, b, c, d] = [0, 1, 2, 3];
const plain: RouteQuery = {
  ...{ from: a, to: d, prefer: 'moves', lateral: false, through: null, avoid: [], most: 5 },
};
const changes = (moves: string[], query: Partial<RouteQuery>, pays: Parameters<typeof trialRoles>[1] = {}) =>
  helpfulChanges(openNetwork(trialRoles(5, pays), trialMoves(...moves)), { ...plain, ...query }).map((each) =>
    each.changes.map((change) => (change.kind === 'avoid' ? `avoid ${change.role}` : change.kind)),
  );

describe('what would lead to a route', () => {
  it('is each change that is enough alone', () => {
    expect(changes(['a-b', 'b>d'], {})).toEqual([['lateral']]);
    expect(changes(['a>b', 'b>d'], { through: c })).toEqual([['through']]);
    expect(changes(['a>b', 'b>d', 'a>c', 'c>d'], { avoid: [b, c] })).toEqual([['avoid 1'], ['avoid 2']]);
    expect(changes(['a>b', 'b>d'], { prefer: 'pay' }, { a: 50, b: 40, d: 60 })).toEqual([['pay']]);
    expect(changes(['a>b', 'b>d', 'a-d'], { prefer: 'skills', avoid: [b] })).toEqual([
      ['lateral'],
      ['avoid 1'],
    ]);
  });

  it('is several together where none is enough alone, and no more than it takes', () => {
    expect(changes(['a-b', 'b>d'], { avoid: [b] })).toEqual([['lateral', 'avoid 1']]);
    expect(changes(['a>b', 'b>c', 'c>d'], { avoid: [b, c] })).toEqual([['avoid 1', 'avoid 2']]);
  });

  it('is nothing where no change helps, and leaves the query as it would be asked', () => {
    expect(changes(['a>b'], { avoid: [b], through: c })).toEqual([]);
    expect(changes([], {})).toEqual([]);
    const network = openNetwork(trialRoles(5), trialMoves('a-b', 'b>d'));
    expect(helpfulChanges(network, plain)[0]?.query).toEqual({ ...plain, lateral: true });
  });
});
