import type { RouteMove, RouteRole } from './route-role.ts';

/** Each count outweighs the next as long as no route has more moves than this. */
const BASE = 4096;

/**
 * Between routes that a criterion finds equal: fewer moves, fewer lateral moves, fewer moves that only one role states, fewer roles that
 * are only mentioned. The sum over a route's moves; exact for routes of fewer than 4,096 moves.
 */
export function tieOf({ kind, statedBy }: RouteMove, to: Pick<RouteRole, 'documented'>): number {
  const laterals = Number(kind === 'lateral');
  const oneSided = Number(statedBy !== 'both');
  const mentioned = Number(!to.documented);
  return ((BASE + laterals) * BASE + oneSided) * BASE + mentioned;
}
