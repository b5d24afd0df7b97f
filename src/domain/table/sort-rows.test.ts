import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level, Pay } from '#domain/document/role-document.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { filterRows, sortRows, tableColumns } from './sort-rows.ts';
import { tableRows, type TableRole } from './table-row.ts';

const step = (from: string, to: string): CareerMove => ({
  from,
  to,
  kind: 'step',
  statedBy: 'both',
  evidence: [],
});
const level = (rank: number): Level => ({
  rank,
  track: 'individual',
  from: 'title',
  confidence: 'high',
  signs: [],
});
const yearly = (min: number): Pay => ({
  text: '',
  currency: 'USD',
  min,
  max: min + 1,
  openEnded: false,
  period: 'year',
  note: null,
});
const roles = new Map<string, TableRole>([
  ['me', { title: 'Me', documented: true, pay: yearly(100), level: level(4), family: 'Data' }],
  ['in', { title: 'Data Analyst', documented: true, pay: yearly(60), level: level(2), family: 'Data' }],
  ['out', { title: 'Chief Analyst', documented: true, pay: yearly(200), level: level(8), family: 'Data' }],
  ['tip', { title: 'Platform Lead', documented: false, pay: null, level: level(6), family: null }],
]);
const skills = new Map([
  ['me', ['sql', 'python']],
  ['in', ['sql', 'excel', 'python']],
  ['out', ['sql', 'strategy']],
]);
const covered = new Map([
  ['me', { count: 2, of: 4 }],
  ['in', { count: 3, of: 4 }],
  ['out', { count: 4, of: 5 }],
]);
const moves = [step('in', 'me'), step('me', 'out'), { ...step('me', 'tip'), kind: 'lateral' as const }];
const view = buildRoleView('me', 1, () => moves);
const rows = tableRows(
  view,
  view.roles.map(({ key }) => key),
  (id) => roles.get(id),
  (id) => skills.get(id),
  (id) => covered.get(id) ?? null,
);
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('the rows of a view', () => {
  it('tell the share of the skills that each role asks for', () => {
    expect(rows.find(({ id }) => id === 'in')?.shared).toEqual({ count: 2, of: 3 });
    expect(rows.find(({ id }) => id === 'tip')?.shared).toBeNull();
  });

  it('sort by each column, the focus first and what is unknown last', () => {
    expect(idsOf(sortRows(rows, { by: 'pay', descending: false }))).toEqual(['me', 'in', 'out', 'tip']);
    expect(idsOf(sortRows(rows, { by: 'pay', descending: true }))).toEqual(['me', 'out', 'in', 'tip']);
    expect(idsOf(sortRows(rows, { by: 'shared', descending: true }))).toEqual(['me', 'in', 'out', 'tip']);
    expect(idsOf(sortRows(rows, { by: 'covered', descending: true }))).toEqual(['me', 'out', 'in', 'tip']);
    expect(idsOf(sortRows(rows, { by: 'covered', descending: false }))).toEqual(['me', 'in', 'out', 'tip']);
    expect(idsOf(sortRows(rows, { by: 'level', descending: true }))).toEqual(['me', 'out', 'tip', 'in']);
    expect(idsOf(sortRows(rows, { by: 'title', descending: false }))).toEqual(['me', 'out', 'in', 'tip']);
    expect(idsOf(sortRows(rows, { by: 'move', descending: false }))).toEqual(['me', 'in', 'out', 'tip']);
    expect(idsOf(sortRows(rows, { by: 'family', descending: true })).at(-1)).toBe('tip');
    expect(sortRows(rows, null)).toEqual(rows);
  });

  it('are the same rows in whichever order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableColumns), fc.boolean(), (by, descending) => {
        expect(idsOf(sortRows(rows, { by, descending })).sort()).toEqual(idsOf(rows).sort());
      }),
    );
  });

  it('are left by words, side and family', () => {
    const all = { words: '', place: null, family: null };
    expect(idsOf(filterRows(rows, { ...all, words: 'ana' }))).toEqual(['me', 'out', 'in']);
    expect(idsOf(filterRows(rows, { ...all, words: 'ana chief' }))).toEqual(['me', 'out']);
    expect(idsOf(filterRows(rows, { ...all, place: 'lateral' }))).toEqual(['me', 'tip']);
    expect(idsOf(filterRows(rows, { ...all, family: 'Data' }))).toEqual(['me', 'out', 'in']);
    expect(filterRows(rows, all)).toEqual(rows);
  });
});
