import type { Experience, Level, RoleDocument } from '#domain/document/role-document.ts';
import { inferLevel } from '#domain/titles/infer-level.ts';
import { roleIdentity } from '#domain/titles/role-identity.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLevels } from './assign-levels.ts';
import type { CareerMove, RoleNode } from './career-graph.ts';

const idOf = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function node(title: string, level: Partial<Level> = {}): RoleNode {
  const rest = { aliases: [], documented: true, pay: null, family: null, tags: [] };
  return { id: idOf(title), title, ...rest, level: { ...inferLevel({ title, field: null }), ...level } };
}

function step(from: string, to: string, kind: CareerMove['kind'] = 'step'): CareerMove {
  return { from: idOf(from), to: idOf(to), kind, statedBy: 'from', evidence: [] };
}

function asking(title: string, minYears: number, maxYears: number | null): [string, RoleDocument] {
  const experience: Experience = { text: '', minYears, maxYears, openEnded: false, preferred: [] };
  return [idOf(title), { experience } as RoleDocument];
}

/** The level of the first role of `titles` among the rest. */
function levelOf(
  titles: readonly (string | RoleNode)[],
  moves: CareerMove[],
  ...asked: [string, RoleDocument][]
) {
  const roles = titles.map((title) => (typeof title === 'string' ? node(title) : title));
  const levelled = assignLevels({ roles, moves }, new Map(asked), roleIdentity);
  return levelled.roles[0]!.level;
}

describe('experience', () => {
  it.each([
    [0, 2, 2, ['0', '2']],
    [1, null, 2, ['1']],
    [1, 4, 3, ['1', '4']],
    [2, 5, 3, ['2', '5']],
    [5, 8, 4, ['5', '8']],
    [8, null, 5, ['8']],
    [0, null, 2, ['0']],
  ])('of %d to %s years puts a plain title on rank %d', (min, max, rank, signs) => {
    expect(levelOf(['Analyst'], [], asking('Analyst', min, max))).toEqual({
      ...{ rank, track: 'individual', from: 'experience', confidence: 'medium' },
      signs,
    });
  });

  it.each(['Senior Analyst', 'Analyst II', 'Engineering Manager', 'Director of Data'])(
    'does not change what the words of %s say',
    (title) => {
      expect(levelOf([title], [], asking(title, 0, 1))).toEqual(inferLevel({ title, field: null }));
    },
  );

  it("does not lift a plain title to its own Senior's rank", () => {
    const asked = asking('Analyst', 5, 8);
    expect(levelOf(['Analyst', 'Senior Analyst'], [], asked)).toMatchObject({ rank: 3, from: 'title' });
    expect(levelOf(['Analyst', 'Senior Accountant'], [], asked)).toMatchObject({ rank: 4 });
  });
});

describe('the order of steps', () => {
  it('puts a plain title between the sure ranks below and above it', () => {
    const moves = [step('Senior Smith', 'Toolwright'), step('Toolwright', 'Principal Smith')];
    expect(levelOf(['Toolwright', 'Senior Smith', 'Principal Smith'], moves)).toEqual({
      ...{ rank: 5, track: 'individual', from: 'steps', confidence: 'medium' },
      signs: ['Senior Smith', 'Principal Smith'],
    });
  });

  it('counts before experience', () => {
    const moves = [step('Senior Smith', 'Toolwright'), step('Toolwright', 'Principal Smith')];
    const titles = ['Toolwright', 'Senior Smith', 'Principal Smith'];
    expect(levelOf(titles, moves, asking('Toolwright', 0, 2))).toMatchObject({ rank: 5, from: 'steps' });
  });

  it('makes a plain title surer where it already fits', () => {
    const moves = [step('Junior Smith', 'Toolwright'), step('Toolwright', 'Senior Smith')];
    expect(levelOf(['Toolwright', 'Junior Smith', 'Senior Smith'], moves)).toMatchObject({
      ...{ rank: 3, from: 'steps', confidence: 'medium' },
      signs: ['Junior Smith', 'Senior Smith'],
    });
  });

  it('follows the many where steps contradict one another', () => {
    const entries = ['Junior Smith', 'Associate Cook', 'Senior Baker'];
    const moves = [...entries.map((title) => step(title, 'Miller')), step('Miller', 'Senior Smith')];
    expect(levelOf(['Miller', ...entries, 'Senior Smith'], moves)).toMatchObject({ rank: 3 });
  });

  it('says nothing from one side, from lateral moves or from plain titles', () => {
    const oneSide = [step('Senior Smith', 'Miller')];
    expect(levelOf(['Miller', 'Senior Smith'], oneSide)).toMatchObject({ rank: 3, from: 'title' });
    const lateral = [step('Senior Smith', 'Miller', 'lateral'), step('Miller', 'Principal Smith', 'lateral')];
    expect(levelOf(['Miller', 'Senior Smith', 'Principal Smith'], lateral)).toMatchObject({ from: 'title' });
    const plain = [step('Baker', 'Miller'), step('Miller', 'Cook')];
    expect(levelOf(['Miller', 'Baker', 'Cook'], plain)).toMatchObject({ rank: 3, from: 'title' });
  });

  it('does not compare the tracks', () => {
    const moves = [step('Senior Manager', 'Miller'), step('Miller', 'Director of Mills')];
    const titles = ['Miller', 'Senior Manager', 'Director of Mills'];
    expect(levelOf(titles, moves)).toMatchObject({ rank: 3, from: 'title' });
  });

  it('never overrules a word of grade or what a document states', () => {
    const moves = [step('Staff Smith', 'Senior Miller'), step('Senior Miller', 'Distinguished Smith')];
    const around = ['Staff Smith', 'Distinguished Smith'];
    expect(levelOf(['Senior Miller', ...around], moves)).toMatchObject({ rank: 4, from: 'title' });
    const stated = node('Senior Miller', { rank: 2, from: 'field' });
    expect(levelOf([stated, ...around], moves)).toMatchObject({ rank: 2, from: 'field' });
  });
});

it('gives the same levels whatever the order of roles and moves', () => {
  const titles = ['Smith', 'Baker', 'Senior Smith', 'Junior Baker', 'Staff Cook', 'Miller', 'Architect'];
  const title = fc.constantFrom(...titles);
  fc.assert(
    fc.property(fc.array(fc.tuple(title, title), { maxLength: 20 }), (pairs) => {
      const roles = titles.map((name) => node(name));
      const moves = pairs.filter(([a, b]) => a !== b).map(([a, b]) => step(a, b));
      const levels = (graph: { roles: RoleNode[]; moves: CareerMove[] }) =>
        new Map(assignLevels(graph, new Map(), roleIdentity).roles.map(({ id, level }) => [id, level]));
      const forwards = levels({ roles, moves });
      const backwards = levels({ roles: roles.toReversed(), moves: moves.toReversed() });
      expect([...backwards].sort()).toEqual([...forwards].sort());
      for (const { rank } of forwards.values()) expect(rank >= 0 && rank <= 10).toBe(true);
    }),
  );
});
