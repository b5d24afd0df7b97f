import { openSkillTable } from '#domain/skills/skill-table.ts';
import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { describeRoute } from './describe-route.ts';
import { openNetwork } from './route-network.ts';
import { payChangeWords, routeTitle, routeWords } from './route-words.ts';
import { trialMoves, trialRoles } from './trial-network.ts';

const described = (moves: string[], pays: Parameters<typeof trialRoles>[1] = {}, byRole?: number[][]) =>
  describeRoute(
    openNetwork(trialRoles(moves.length + 1, pays), trialMoves(...moves)),
    { roles: Array.from({ length: moves.length + 1 }, (_, at) => at), moves: moves.map((_, at) => at) },
    english,
    byRole ? { table: openSkillTable({ byRole, skillCount: 9 }), held: [] } : null,
  );
const words = (...parts: Parameters<typeof described>) => routeWords(described(...parts), english);

describe('a route in words', () => {
  it('counts its moves, and the lateral ones', () => {
    expect(words(['a>b']).moves).toBe('1 move');
    expect(words(['a-b']).moves).toBe('1 move, 1 lateral');
    expect(words(['a>b', 'b-c', 'c>d']).moves).toBe('3 moves, 1 lateral');
    expect(words(['a-b', 'b-c']).moves).toBe('2 moves, all lateral');
  });

  it('never takes unknown pay for no cut', () => {
    const two = ['a>b', 'b>c'];
    expect(words(two, { a: 50_000, b: 60_000, c: 70_000 }).pay).toBe(
      'No pay cut, +$20k start from end to end',
    );
    expect(words(two, { a: 50_000, b: 60_000 }).pay).toBe('Pay change unknown for 1 of 2 moves');
    expect(words(two, { a: 50_000, c: 60_000 }).pay).toBe('Pay changes unknown, +$10k start from end to end');
    expect(words(two, { a: 50_000, b: 40_000, c: 60_000 }).pay).toBe(
      'A pay cut on the way, +$10k start from end to end',
    );
    expect(words(['a>b'], { a: 50_000, b: 50_000 }).pay).toBe('No pay cut, same start');
  });

  it('counts the skills to gain, and names what is unknown', () => {
    expect(words(['a>b'], {}, [[0], [0, 1]]).skills).toBe('1 skill to gain');
    expect(words(['a>b'], {}, [[0], [0]]).skills).toBe('No named skill to gain');
    expect(words(['a>b', 'b>c'], {}, [[0], [], [1, 2]]).skills).toBe(
      '2 skills to gain, and unknown for 1 role that names none',
    );
    expect(words(['a>b']).skills).toBeNull();
  });

  it('tells who states it', () => {
    expect(words(['a>b!']).stated).toBe('Stated by both roles');
    expect(words(['a>b']).stated).toBe('Stated by one of the two roles');
    expect(words(['a>b!', 'b>c']).stated).toBe('1 of 2 moves stated by both of their roles');
  });
});

it('says how pay changes over a move, or that nobody can', () => {
  const changes = (pays: Parameters<typeof trialRoles>[1]) =>
    described(['a>b'], pays).hops.map(({ pay }) => payChangeWords(pay, english));
  expect(changes({ a: 50_000, b: 60_000 })).toEqual(['+$10k start']);
  expect(changes({ a: 50_000 })).toEqual(['Pay change unknown']);
  expect(changes({ a: 50_000, b: { min: 30, period: 'hour' } })).toEqual(['Pay not comparable']);
});

it('calls a route by the roles between its ends', () => {
  expect(routeTitle([], english)).toBe('Direct');
  expect(routeTitle(['B', 'C'], english)).toBe('By way of B, C');
  expect(routeTitle(['B', 'C', 'D', 'E', 'F'], english)).toBe('By way of B, C, D and 2 more');
});
