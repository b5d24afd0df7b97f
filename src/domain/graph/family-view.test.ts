import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { type FamilyRole, familyView } from './family-view.ts';

const pay = (min: number, currency = 'USD') =>
  ({ currency, min, max: min + 10_000, openEnded: false, period: 'year' }) as const;

const role = (number: number, id: string, rank: number, more: Partial<FamilyRole> = {}): FamilyRole => ({
  ...{ number, id, title: id, documented: true, family: 'Data', pay: null },
  level: { rank, track: 'individual' },
  ...more,
});
const roles = [
  role(0, 'senior', 4, { pay: pay(90_000) }),
  role(1, 'analyst', 3, { pay: pay(60_000) }),
  role(2, 'intern', 1, { pay: pay(20_000, 'EUR') }),
  role(3, 'engineer', 4, { family: 'Engineering' }),
  role(4, 'guru', 5, { documented: false, family: null }),
  role(5, 'archivist', 3),
];
const moves = [
  { from: 1, to: 0, kind: 'step', statedBy: 'both' },
  { from: 2, to: 0, kind: 'step', statedBy: 'from' },
  { from: 2, to: 1, kind: 'step', statedBy: 'from' },
  { from: 0, to: 3, kind: 'lateral', statedBy: 'from' },
  { from: 3, to: 1, kind: 'step', statedBy: 'from' },
  { from: 0, to: 4, kind: 'step', statedBy: 'from' },
  { from: 1, to: 5, kind: 'lateral', statedBy: 'from' },
] as const;
const graph = { roles, movesOf: (at: number) => moves.filter(({ from, to }) => from === at || to === at) };

describe('familyView', () => {
  const view = familyView(graph, 'Data', english);

  it('is the ladder of a family from its lowest level up, each role with its steps within the family', () => {
    expect(view?.roleCount).toBe(4);
    expect(
      view?.levels.map(({ rank, rungs }) => [
        rank,
        rungs.map((rung) => [rung.role.id, rung.next.map(({ id }) => id)]),
      ]),
    ).toEqual([
      [1, [['intern', ['analyst', 'senior']]]],
      [
        3,
        [
          ['analyst', ['senior']],
          ['archivist', []],
        ],
      ],
      [4, [['senior', []]]],
    ]);
  });

  it('puts the bands of the commonest unit on one scale, and no other', () => {
    expect(view?.bands?.rows.map(({ key }) => key)).toEqual(['analyst', 'senior']);
    expect(familyView(graph, 'Engineering', english)?.bands).toBeNull();
  });

  it('counts the moves it shares with other families, whichever way they lead', () => {
    expect(view?.neighbours).toEqual([{ family: 'Engineering', moves: 2 }]);
  });

  it('is none for a family without documents', () => {
    expect(familyView(graph, 'Nobody', english)).toBeNull();
    expect(familyView(graph, null, english)).toBeNull();
  });
});
