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
    signs: fc.array(fc.string()),
  }),
  family: fc.option(fc.constantFrom('Data', 'Engineering', '__proto__')),
  tags: fc.constant<string[]>([]),
});

const graphs: fc.Arbitrary<CareerGraph> = fc.array(node, { minLength: 2, maxLength: 12 }).chain((nodes) => {
  // Some ids are those that their titles make, which the index leaves out.
  const roles: RoleNode[] = nodes.map((role, at) => {
    const id = `role-${String(at).padStart(2, '0')}`;
    return { ...role, id, title: at % 3 === 0 ? `Role ${id.slice(-2)}` : role.title };
  });
  const id = fc.constantFrom(...roles.map((role) => role.id));
  const move: fc.Arbitrary<CareerMove> = fc.record({
    from: id,
    to: id,
    kind: fc.constantFrom('step', 'lateral'),
    statedBy: fc.constantFrom('from', 'to', 'both'),
    evidence: fc.constant([]),
  });
  return fc.record({ roles: fc.constant(roles), moves: fc.array(move).map(asInGraph) });
});

/** Sorted, each once, and lateral moves with their ends in order. */
function asInGraph(moves: CareerMove[]): CareerMove[] {
  const ordered = moves.map((move) => {
    const [from = '', to = ''] = move.kind === 'lateral' ? [move.from, move.to].sort() : [move.from, move.to];
    return [`${from} ${to} ${move.kind}`, { ...move, from, to }] as const;
  });
  const sorted = [...new Map(ordered)].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, move]) => move).filter(({ from, to }) => from !== to);
}

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
  format: 3,
  families: ['Data'],
  payUnits: [{ currency: 'USD', period: 'year' }],
  roles: {
    titleStarts: [0, 5],
    titleRests: ['Data Analyst', 'Engineer'],
    ids: ['', 'data-eng'],
    documented: '10',
    family: [0, -1],
    rank: [3, 3],
    track: '01',
    payUnit: [0, -1],
    payMin: [50_000, null],
    payMax: [null, null],
    payOpenEnded: '10',
  },
  steps: { counts: [1, 0], gaps: [1], statedBy: '2' },
  laterals: { counts: [1, 0], gaps: [1], statedBy: '0' },
};
const problem = (value: unknown) => {
  const parsed = parseIndex(value);
  return parsed.ok ? null : parsed.problem;
};
const withRoles = (roles: object) => ({ ...raw, roles: { ...raw.roles, ...roles } });
const withSteps = (steps: object) => ({ ...raw, steps: { ...raw.steps, ...steps } });
const withLaterals = (laterals: object) => ({ ...raw, laterals: { ...raw.laterals, ...laterals } });

describe('parseIndex', () => {
  it('accepts a sound index', () => expect(problem(raw)).toBeNull());

  it.each([
    ['a newer version', { ...raw, format: 7 }, 'made by a newer ladderway'],
    ['a missing column', withRoles({ rank: undefined }), 'roles.rank'],
    ['a column that is none', withRoles({ titleRests: 'Analyst' }), 'roles.titleRests: expected an array'],
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
    ['a column too short', withRoles({ rank: [3] }), 'roles.rank: expected 2 items, found 1'],
    ['too many digits', withRoles({ track: '010' }), 'roles.track: expected 2 items, found 3'],
    ['a strange digit', withRoles({ documented: '2x' }), 'roles.documented: expected digits from 0 to 1'],
    [
      'a title that begins with more than there is',
      withRoles({ titleStarts: [0, 13] }),
      'roles.titleStarts[1]: the title before has no 13 letters',
    ],
    [
      'an id that repeats',
      withRoles({ ids: ['', 'data-analyst'] }),
      'roles.ids[1]: "data-analyst" stands there twice',
    ],
    ['ids out of order', withRoles({ ids: ['writer', 'analyst'] }), 'roles.ids[1]: expected ids in order'],
    ['a title that makes no id', withRoles({ titleRests: ['…', 'x'], titleStarts: [0, 0] }), 'roles.ids[0]'],
    [
      'an id that is none',
      withRoles({ ids: ['__proto__', 'analyst'] }),
      'roles.ids: expected an id such as "data-analyst", or nothing at [0]',
    ],
    ['a move to nowhere', withSteps({ gaps: [2] }), 'steps.gaps[0]: there is no role 2 (of 2)'],
    ['a lateral move to nowhere', withLaterals({ counts: [0, 1] }), 'laterals.gaps[0]: there is no role 2'],
    ['moves of nobody', withSteps({ counts: [1, 0, 0] }), 'steps.counts: expected 2 items, found 3'],
    ['a move too many', withSteps({ counts: [1, 1] }), 'steps.gaps: expected 2 items, found 1'],
    ['a move twice', withSteps({ counts: [2, 0], gaps: [1, 0], statedBy: '00' }), 'steps.gaps[1]: the move'],
    ['a move that nobody states', withSteps({ statedBy: '' }), 'steps.statedBy: expected 1 items, found 0'],
    [
      'less than no moves',
      withSteps({ counts: [-1, 2] }),
      'steps.counts: expected a whole number from 0 at [0], found -1',
    ],
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
    expect(index.find('data-eng')).toMatchObject({
      number: 1,
      title: 'Data Engineer',
      documented: false,
      pay: null,
      family: null,
    });
    expect(['__proto__', 'constructor', '', 'Engineer'].map((id) => index.find(id))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('knows the moves at either end', () => {
    const moves = [
      { from: 0, to: 1, kind: 'lateral', statedBy: 'from' },
      { from: 0, to: 1, kind: 'step', statedBy: 'both' },
    ];
    expect([0, 1, 9].map((number) => index.movesOf(number))).toEqual([moves, moves, []]);
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
