import type { RouteMove } from './route-role.ts';

/**
 * Ways along moves in rows: those that start at role `r` stand from `starts[r]` to before `starts[r + 1]`, by the number of the role they
 * lead to. `moves` are places in the list of moves.
 */
export interface Arcs {
  starts: Int32Array;
  ends: Int32Array;
  moves: Int32Array;
}

/**
 * The ways along moves in the direction they are taken, and against it. Two roles are joined once in a direction: by the step where
 * there is both a step and a lateral move.
 */
export function openArcs(
  size: number,
  moves: readonly RouteMove[],
  withLateral: boolean,
): { onward: Arcs; back: Arcs } {
  const isRole = (number: number): boolean => Number.isInteger(number) && number >= 0 && number < size;
  const from: number[] = [];
  const to: number[] = [];
  const taken: number[] = [];
  const add = (start: number, end: number, move: number): void => {
    from.push(start);
    to.push(end);
    taken.push(move);
  };
  const addAll = (kind: RouteMove['kind']): void =>
    moves.forEach((move, at) => {
      if (move.kind !== kind || move.from === move.to || !isRole(move.from) || !isRole(move.to)) return;
      add(move.from, move.to, at);
      if (kind === 'lateral') add(move.to, move.from, at);
    });
  addAll('step');
  if (withLateral) addAll('lateral');
  return { onward: inRows(size, from, to, taken), back: inRows(size, to, from, taken) };
}

function inRows(
  size: number,
  from: readonly number[],
  to: readonly number[],
  taken: readonly number[],
): Arcs {
  const inOrder = sortStable(size, sortStable(size, countUp(from.length), to), from);
  const starts = new Int32Array(size + 1);
  const ends = new Int32Array(from.length);
  const moves = new Int32Array(from.length);
  let count = 0;
  let lastStart = -1;
  let lastEnd = -1;
  for (const arc of inOrder) {
    const start = from[arc] ?? 0;
    const end = to[arc] ?? 0;
    if (start === lastStart && end === lastEnd) continue;
    lastStart = start;
    lastEnd = end;
    ends[count] = end;
    moves[count] = taken[arc] ?? 0;
    count += 1;
    starts[start + 1] = (starts[start + 1] ?? 0) + 1;
  }
  for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return { starts, ends: ends.slice(0, count), moves: moves.slice(0, count) };
}

function countUp(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = at;
  return numbers;
}

/** Counting sort of `order` by the key of each: linear, and what is equal keeps its order. */
function sortStable(size: number, order: Int32Array, keys: readonly number[]): Int32Array {
  const next = new Int32Array(size + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let at = 0; at < size; at++) next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const arc of order) {
    const key = keys[arc] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = arc;
    next[key] = place + 1;
  }
  return sorted;
}
