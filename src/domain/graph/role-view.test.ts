import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareerMove } from './career-graph.ts';
import { buildRoleView, type OpenedRole } from './role-view.ts';

const move = (from: string, to: string, kind: CareerMove['kind'] = 'step'): CareerMove => ({
  from,
  to,
  kind,
  statedBy: 'both',
  evidence: [],
});

const build = (
  moves: readonly CareerMove[],
  focus: string,
  depth: number,
  opened: readonly OpenedRole[] = [],
) => buildRoleView(focus, depth, (id) => moves.filter(({ from, to }) => from === id || to === id), opened);

const placesOf = (moves: readonly CareerMove[], focus: string, depth = 1) =>
  build(moves, focus, depth)
    .roles.map(({ id, place, distance }) => `${id} ${place} ${distance}`)
    .sort();

describe('the view of a role', () => {
  it('holds the roles one move away, on their sides', () => {
    expect(placesOf([move('in', 'me'), move('me', 'out'), move('beside', 'me', 'lateral')], 'me')).toEqual([
      'beside lateral 1',
      'in entry 1',
      'me focus 0',
      'out advancement 1',
    ]);
  });

  it('goes on to each side at greater depth, and never sideways from there', () => {
    const moves = [
      move('in', 'me'),
      move('before', 'in'),
      move('in', 'other'),
      move('in', 'friend', 'lateral'),
    ];
    expect(placesOf(moves, 'me', 2)).toEqual(['before entry 2', 'in entry 1', 'me focus 0']);
  });

  it('places a role on each side that it is stated on, with one move to each', () => {
    const moves = [move('me', 'x'), move('x', 'me'), move('me', 'x', 'lateral')];
    expect(placesOf(moves, 'me')).toEqual(['me focus 0', 'x advancement 1', 'x entry 1', 'x lateral 1']);
    const view = build(moves, 'me', 1);
    expect(view.moves.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual([
      'me → x',
      'me → x lateral',
      'x entry → me',
    ]);
  });

  it('ends in a cycle of steps', () => {
    expect(placesOf([move('a', 'b'), move('b', 'c'), move('c', 'a')], 'a', 3)).toEqual([
      'a focus 0',
      'b advancement 1',
      'b entry 2',
      'c advancement 2',
      'c entry 1',
    ]);
  });

  it('stands alone where nothing is known of a role', () => {
    const alone = {
      key: 'me',
      id: 'me',
      place: 'focus',
      distance: 0,
      column: 0,
      via: null,
      open: ['from', 'to'],
    };
    expect(buildRoleView('me', 3, () => undefined)).toEqual({ focus: 'me', roles: [alone], moves: [] });
  });

  it('opens a role in place on either side, and counts columns from the focus', () => {
    const moves = [move('in', 'me'), move('me', 'out'), move('out', 'top'), move('side', 'out')];
    const view = build(moves, 'me', 1, [
      { id: 'out', side: 'to' },
      { id: 'out', side: 'from' },
    ]);
    expect(view.roles.map(({ id, place, column, via }) => `${id} ${place} ${column} ${via}`).sort()).toEqual([
      'in entry -1 me',
      'me focus 0 null',
      'out advancement 1 me',
      'side entry 0 out',
      'top advancement 2 out',
    ]);
    expect(view.moves).toHaveLength(4);
    expect(view.roles.find(({ id }) => id === 'out')?.open).toEqual(['to', 'from']);
  });

  it('leads from an opened role to a card that stands on that side already, else to a new one', () => {
    const moves = [move('in', 'me'), move('in', 'out'), move('me', 'out'), move('out', 'in')];
    const view = build(moves, 'me', 1, [
      { id: 'out', side: 'from' },
      { id: 'out', side: 'to' },
    ]);
    expect(view.roles.map(({ key }) => key).sort()).toEqual(['in', 'in advancement', 'me', 'out']);
    expect(view.moves.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual([
      'in → me',
      'in → out',
      'me → out',
      'out → in advancement',
    ]);
  });

  it('passes over what is opened and is not there, or not known', () => {
    const moves = [move('me', 'out')];
    expect(build(moves, 'me', 1, [{ id: '__proto__', side: 'to' }])).toEqual(build(moves, 'me', 1));
    const onlyMe = buildRoleView('me', 1, (id) => (id === 'me' ? moves : undefined), [
      { id: 'out', side: 'to' },
    ]);
    expect(onlyMe.roles.find(({ id }) => id === 'out')?.open).toEqual([]);
  });

  it('shows each move of the focus exactly once, has keys that differ, and no move without its ends', () => {
    const id = fc.constantFrom('f', 'a', 'b', 'c', 'd');
    const anyMove = fc
      .tuple(id, id, fc.boolean())
      .filter(([from, to]) => from !== to)
      .map(([from, to, isStep]) =>
        isStep ? move(from, to) : move(...([from, to].sort() as [string, string]), 'lateral'),
      );
    const anyMoves = fc.uniqueArray(anyMove, {
      selector: ({ from, to, kind }) => `${from} ${to} ${kind}`,
      maxLength: 20,
    });
    const anyOpened = fc.record({ id, side: fc.constantFrom('from' as const, 'to' as const) });
    fc.assert(
      fc.property(
        anyMoves,
        fc.constantFrom(1, 2, 3),
        fc.array(anyOpened, { maxLength: 6 }),
        (moves, depth, opened) => {
          const view = build(moves, 'f', depth, opened);
          const ofFocus = moves.filter(({ from, to }) => from === 'f' || to === 'f');
          const shown = view.moves
            .map((placed) => placed.move)
            .filter(({ from, to }) => from === 'f' || to === 'f');
          expect(new Set(shown)).toEqual(new Set(ofFocus));
          if (opened.length === 0) expect(shown).toHaveLength(ofFocus.length);
          const keys = new Set(view.roles.map(({ key }) => key));
          expect(keys.size).toBe(view.roles.length);
          expect(view.moves.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
          expect(new Set(view.moves.map(({ key }) => key)).size).toBe(view.moves.length);
        },
      ),
    );
  });
});
