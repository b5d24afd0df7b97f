import type { Arcs } from './arcs.ts';
import type { RouteNetwork } from './route-network.ts';

/** A role that can be reached, or from which another can be: how many moves away, and the role and move beside it on the way. */
export interface RoleInReach {
  role: number;
  distance: number;
  /** The next role towards the one asked about, and the move between the two as its place in the network. */
  via: number;
  move: number;
}

export interface ReachQuery {
  lateral: boolean;
  avoid?: readonly number[];
  /** How many moves away at most. */
  within?: number;
}

/** Where a role can lead, by fewest moves; the nearest first, then in the order of their numbers. The role itself is not among them. */
export function reachableFrom(network: RouteNetwork, from: number, query: ReachQuery): RoleInReach[] {
  return walk(network, query.lateral ? network.all.onward : network.steps.onward, from, query);
}

/** What leads to a role, by fewest moves: `reachableFrom`, backwards. */
export function leadsTo(network: RouteNetwork, to: number, query: ReachQuery): RoleInReach[] {
  return walk(network, query.lateral ? network.all.back : network.steps.back, to, query);
}

function walk(
  { roles }: RouteNetwork,
  { starts, ends, moves }: Arcs,
  start: number,
  { avoid = [], within = Infinity }: ReachQuery,
): RoleInReach[] {
  const seen = new Uint8Array(roles.length);
  for (const role of [...avoid, start]) seen[role] = 1;
  const reached: RoleInReach[] = [];
  const visit = (role: number, distance: number): void => {
    if (distance > within) return;
    for (let at = starts[role] ?? 0; at < (starts[role + 1] ?? 0); at++) {
      const next = ends[at] ?? 0;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      reached.push({ role: next, distance, via: role, move: moves[at] ?? 0 });
    }
  };
  visit(start, 1);
  // Grows while it is walked through: breadth first.
  for (const { role, distance } of reached) visit(role, distance + 1);
  return reached.sort((a, b) => a.distance - b.distance || a.role - b.role);
}
