import type { CareerGraph, CareerMove, RoleNode } from '#domain/graph/career-graph.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIndex } from './bundle-index-data.ts';
import { encodeIndex } from './bundle-index-encode.ts';
import { parseIndex, type RawIndex } from './bundle-index.ts';

const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map(Math.abs));
const pay = fc.record({
  text: fc.string(),
  currency: fc.option(fc.constantFrom('USD', 'EUR')),
  min: amount,
  max: amount,
  openEnded: fc.boolean(),
  period: fc.option(fc.constantFrom('hour', 'year')),
  note: fc.constant(null),
});
const node = fc.record({
  title: fc.string(),
  aliases: fc.constant<string[]>([]),
  documented: fc.boolean(),
  pay: fc.option(pay),
  level: fc.record({
    rank: fc.nat(10),
    track: fc.constantFrom('individual', 'management'),
    from: fc.constant('title' as const),
    confidence: fc.constant('high' as const),
    reason: fc.string(),
  }),
  family: fc.option(fc.constantFrom('Data', 'Engineering', '__proto__')),
  tags: fc.constant<string[]>([]),
});

const graphs: fc.Arbitrary<CareerGraph> = fc.array(node, { minLength: 2, maxLength: 12 }).chain((nodes) => {
  const roles: RoleNode[] = nodes.map((role, at) => ({ ...role, id: `role-${String(at).padStart(2, '0')}` }));
  const id = fc.constantFrom(...roles.map((role) => role.id));
  const move: fc.Arbitrary<CareerMove> = fc.record({
    from: id,
    to: id,
    kind: fc.constantFrom('step', 'lateral'),
    statedBy: fc.constantFrom('from', 'to', 'both'),
    evidence: fc.constant([]),
  });
  return fc.record({ roles: fc.constant(roles), moves: fc.array(move) });
});

it('gives back the graph that was written', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const parsed = parseIndex(JSON.parse(JSON.stringify(encodeIndex(graph))));
      if (!parsed.ok) throw new Error(parsed.problem);
      const index = decodeIndex(parsed.value);
      const ids = index.roles.map(({ id }) => id);
      expect(index.roles.map(({ number }) => number)).toEqual(graph.roles.map((_, at) => at));
      expect(index.roles).toMatchObject(
        graph.roles.map(({ id, title, documented, family, level, pay }) => ({
          ...{ id, title, documented, family, level: { rank: level.rank, track: level.track } },
          pay: pay && {
            currency: pay.currency,
            period: pay.period,
            openEnded: pay.openEnded,
            min: pay.min,
            max: pay.max,
          },
        })),
      );
      expect(
        index.moves.map((move) => ({ ...move, from: ids[move.from], to: ids[move.to], evidence: [] })),
      ).toEqual(graph.moves);
    }),
  );
});

const raw: RawIndex = {
  format: 1,
  families: ['Data'],
  payUnits: [{ currency: 'USD', period: 'year' }],
  roles: {
    ids: ['analyst', 'engineer'],
    titles: ['Analyst', 'Engineer'],
    documented: [1, 0],
    family: [0, -1],
    rank: [3, 3],
    track: [0, 1],
    payUnit: [0, -1],
    payMin: [50_000, null],
    payMax: [null, null],
    payOpenEnded: [1, 0],
  },
  moves: { from: [0], to: [1], kind: [0], statedBy: [2] },
};
const problem = (value: unknown) => {
  const parsed = parseIndex(value);
  return parsed.ok ? null : parsed.problem;
};
const withRoles = (roles: object) => ({ ...raw, roles: { ...raw.roles, ...roles } });
const withMoves = (moves: object) => ({ ...raw, moves: { ...raw.moves, ...moves } });

describe('parseIndex', () => {
  it('accepts a sound index', () => expect(problem(raw)).toBeNull());

  it.each([
    ['a newer version', { ...raw, format: 7 }, 'made by a newer ladderway'],
    ['a missing column', withRoles({ rank: undefined }), 'roles.rank'],
    ['a column that is none', withRoles({ titles: 'Analyst' }), 'roles.titles: expected an array'],
    [
      'an amount that is none',
      withRoles({ payMin: ['NaN', null] }),
      'roles.payMin: expected an amount or null at [0], found "NaN"',
    ],
    ['an amount below zero', withRoles({ payMax: [-1, null] }), 'roles.payMax'],
    [
      'a rank of null',
      withRoles({ rank: [null, 3] }),
      'roles.rank: expected a whole number from 0 to 99 at [0], found null',
    ],
    ['NaN', withRoles({ rank: [NaN, 3] }), 'roles.rank'],
    ['a column too short', withRoles({ titles: ['Analyst'] }), 'roles.titles: expected 2 items, found 1'],
    [
      'an id that repeats',
      withRoles({ ids: ['analyst', 'analyst'] }),
      'roles.ids[1]: "analyst" stands there twice',
    ],
    ['ids out of order', withRoles({ ids: ['engineer', 'analyst'] }), 'roles.ids[1]: expected ids in order'],
    [
      'an id that is none',
      withRoles({ ids: ['__proto__', 'analyst'] }),
      'roles.ids: expected an id such as "data-analyst" at [0]',
    ],
    ['a move to nowhere', withMoves({ to: [2] }), 'moves.to[0]: there is no role 2 (of 2)'],
    [
      'a move from nowhere',
      withMoves({ from: [-1] }),
      'moves.from: expected a whole number from 0 at [0], found -1',
    ],
    ['a strange kind', withMoves({ kind: [2] }), 'moves.kind'],
    ['an unknown family', withRoles({ family: [1, -1] }), 'roles.family[0]: there is no family 1 (of 1)'],
    ['an unknown unit of pay', withRoles({ payUnit: [5, -1] }), 'roles.payUnit[0]'],
    ['a strange period', { ...raw, payUnits: [{ currency: null, period: 'shift' }] }, 'payUnits.0.period'],
  ])('names the place of %s', (_, value, expected) => {
    expect(problem(value)).toContain(expected);
  });
});

describe('decodeIndex', () => {
  const index = decodeIndex(raw);

  it('finds roles by id, and nothing for any other string', () => {
    expect(index.find('engineer')).toMatchObject({ number: 1, documented: false, pay: null, family: null });
    expect(['__proto__', 'constructor', '', 'Engineer'].map((id) => index.find(id))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('knows the moves at either end', () => {
    const move = { from: 0, to: 1, kind: 'step', statedBy: 'both' };
    expect([0, 1, 9].map((number) => index.movesOf(number))).toEqual([[move], [move], []]);
  });

  it('leaves unstated bounds open', () => {
    expect(index.roles[0]?.pay).toEqual({
      currency: 'USD',
      period: 'year',
      min: 50_000,
      max: null,
      openEnded: true,
    });
  });
});
