import type { Arcs } from './arcs.ts';
import type { Criterion } from './criterion.ts';
import { RoleQueue } from './role-queue.ts';

/**
 * What the way from each role to `to` costs at least; Infinity where there is none (Dijkstra's algorithm, against the moves). `back` are
 * the ways against their direction; `isBlocked` closes roles to all but the ends of a way. `least` is asked for all moves to one role
 * in a row.
 */
export function leastCosts(
  back: Arcs,
  to: number,
  { least, join }: Pick<Criterion<unknown>, 'least' | 'join'>,
  isBlocked: Uint8Array,
): Float64Array {
  const costs = new Float64Array(isBlocked.length).fill(Infinity);
  costs[to] = 0;
  const open = new RoleQueue(costs);
  open.advance(to);
  for (let role = open.take(); role >= 0; role = open.take()) {
    if (isBlocked[role] === 1 && role !== to) continue;
    const cost = costs[role] ?? 0;
    for (let at = back.starts[role] ?? 0; at < (back.starts[role + 1] ?? 0); at++) {
      const before = back.ends[at] ?? 0;
      // No move costs less than none.
      if ((costs[before] ?? 0) <= cost) continue;
      const whole = join(least(before, role), cost);
      if (whole >= (costs[before] ?? 0)) continue;
      costs[before] = whole;
      open.advance(before);
    }
  }
  return costs;
}
