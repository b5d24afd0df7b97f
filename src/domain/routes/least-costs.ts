import type { Arcs } from './arcs.ts';
import type { Criterion } from './criterion.ts';
import { Heap } from './heap.ts';

/**
 * What the way from each role to `to` costs at least; Infinity where there is none (Dijkstra's algorithm, against the moves). `back` are
 * the ways against their direction; `isBlocked` closes roles to all but the ends of a way.
 */
export function leastCosts(
  back: Arcs,
  to: number,
  { least, join }: Pick<Criterion<unknown>, 'least' | 'join'>,
  isBlocked: Uint8Array,
): Float64Array {
  const costs = new Float64Array(isBlocked.length).fill(Infinity);
  costs[to] = 0;
  const open = new Heap<{ role: number; cost: number }>((a, b) => a.cost - b.cost);
  open.push({ role: to, cost: 0 });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { role, cost } = next;
    if (cost > (costs[role] ?? 0) || (isBlocked[role] === 1 && role !== to)) continue;
    for (let at = back.starts[role] ?? 0; at < (back.starts[role + 1] ?? 0); at++) {
      const before = back.ends[at] ?? 0;
      const whole = join(least(before, role), cost);
      if (whole >= (costs[before] ?? 0)) continue;
      costs[before] = whole;
      open.push({ role: before, cost: whole });
    }
  }
  return costs;
}
