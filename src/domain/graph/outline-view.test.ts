import { describe, expect, it } from 'vitest';
import type { CareerMove } from './career-graph.ts';
import type { OutlineEntry } from './outline-view.ts';
import { outlineView } from './outline-view.ts';
import { buildRoleView } from './role-view.ts';

const move = (from: string, to: string, kind: CareerMove['kind'] = 'step'): CareerMove => ({
  from,
  to,
  kind,
  statedBy: 'both',
  evidence: [],
});

const byId = (a: string, b: string) => (a < b ? -1 : 1);
const idsOf = (entries: readonly OutlineEntry[]): string[] =>
  entries.flatMap(({ id, entries: more }) => [id, ...idsOf(more)]);

describe('the outline of a view', () => {
  const moves = [
    move('b', 'me'),
    move('a', 'me'),
    move('me', 'c'),
    move('c', 'd'),
    move('c', 'e'),
    move('me', 'e'),
    move('f', 'me', 'lateral'),
    move('c', 'me', 'lateral'),
  ];
  const view = buildRoleView('me', 2, (id) => moves.filter(({ from, to }) => from === id || to === id));
  const outline = outlineView(view, byId);

  it('lists each placed role once, on its side', () => {
    const listed = [...idsOf(outline.entry), ...idsOf(outline.advancement), ...idsOf(outline.lateral), 'me'];
    expect(listed.sort()).toEqual(view.roles.map(({ id }) => id).sort());
    expect(idsOf(outline.entry)).toEqual(['a', 'b']);
    expect(idsOf(outline.lateral)).toEqual(['c', 'f']);
  });

  it('nests what was opened further', () => {
    expect(outline.advancement.map(({ id, entries }) => [id, idsOf(entries)])).toEqual([
      ['c', ['d']],
      ['e', []],
    ]);
  });

  it('keeps the move between a role and the one it stands under', () => {
    expect(outline.advancement[0]?.moves.map(({ kind }) => kind)).toEqual(['step']);
    expect(outline.lateral[0]?.moves.map(({ kind }) => kind)).toEqual(['lateral']);
  });
});
