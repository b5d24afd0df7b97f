import type { Criterion } from './criterion.ts';
import type { EarlierRoutes } from './earlier-routes.ts';
import { Heap } from './heap.ts';
import { compareLabels, passes, rolesOf, type RouteLabel } from './route-label.ts';
import type { RouteNetwork, Ways } from './route-network.ts';
import { tieOf } from './tie-break.ts';

export interface RouteProblem<State> {
  network: RouteNetwork;
  ways: Ways;
  criterion: Criterion<State>;
  from: number;
  to: number;
  through: number | null;
  isBlocked: Uint8Array;
  /** What is left at least from each role (see least-costs.ts): with the role to go through still ahead, and without. */
  ahead: Float64Array;
  after: Float64Array;
  join: (a: number, b: number) => number;
}

/** How thorough a search is: `strict` drops a way only for one that is never worse; `most` ways are looked at. */
interface Effort {
  strict: boolean;
  most: number;
}

/**
 * The best route that is different from the earlier ones: a best-first search over ways from the start, guided by what is left at least
 * (A*), which drops a way where another one to the same role makes it superfluous (label setting). `gaveUp` where it looked at `most`
 * ways before the route was found.
 */
export function searchRoute<State>(
  problem: RouteProblem<State>,
  earlier: EarlierRoutes,
  { strict, most }: Effort,
): { route: RouteLabel<State> | null; gaveUp: boolean } {
  const { to, from, through, criterion } = problem;
  const settled = new Map<number, RouteLabel<State>[]>();
  const isSuperfluous = (label: RouteLabel<State>): boolean =>
    settled.get(label.role)?.some((other) => covers(problem, other, label, strict)) ?? false;
  const open = new Heap<RouteLabel<State>>(compareLabels);
  open.push({
    ...{ role: from, move: -1, before: null, depth: 0, cost: 0, estimate: 0, tie: 0 },
    ...{ state: criterion.start, shared: earlier.none, passed: through === null },
  });
  let looked = 0;
  for (let label = open.pop(); label !== undefined; label = open.pop()) {
    if (label.role === to) return { route: label, gaveUp: false };
    if (isSuperfluous(label)) continue;
    if (++looked > most) return { route: null, gaveUp: true };
    const settledHere = settled.get(label.role);
    if (settledHere) settledHere.push(label);
    else settled.set(label.role, [label]);
    for (const next of waysOn(problem, earlier, label)) if (!isSuperfluous(next)) open.push(next);
  }
  return { route: null, gaveUp: false };
}

function waysOn<State>(
  problem: RouteProblem<State>,
  earlier: EarlierRoutes,
  label: RouteLabel<State>,
): RouteLabel<State>[] {
  const { network, criterion, to, through, isBlocked, ahead, after, join } = problem;
  const { onward } = problem.ways;
  const ways: RouteLabel<State>[] = [];
  for (let at = onward.starts[label.role] ?? 0; at < (onward.starts[label.role + 1] ?? 0); at++) {
    const role = onward.ends[at] ?? 0;
    const isEnd = role === to;
    const passed = label.passed || role === through;
    if (isEnd ? !passed || (earlier.hasDirect && isDirect(problem, label)) : isBlocked[role] === 1) continue;
    const left = (passed ? after : ahead)[role] ?? Infinity;
    if (left === Infinity || passes(label, role)) continue;
    const gone = criterion.goOn(label.state, label.cost, label.role, role);
    const isCounted = !isEnd && role !== through;
    const shared = isCounted ? earlier.share(label.shared, role) : label.shared;
    const [move, next] = [network.moves[onward.moves[at] ?? 0], network.roles[role]];
    if (gone === null || shared === null || move === undefined || next === undefined) continue;
    ways.push({
      role,
      move: onward.moves[at] ?? 0,
      before: label,
      depth: label.depth + 1,
      cost: gone.cost,
      estimate: join(gone.cost, left),
      tie: label.tie + tieOf(move, next),
      state: gone.state,
      shared,
      passed,
    });
  }
  return ways;
}

/** Whether a way has no stops but the one it must have. */
function isDirect(
  { from, through }: Pick<RouteProblem<unknown>, 'from' | 'through'>,
  { role, before }: RouteLabel<unknown>,
): boolean {
  return role === from || (role === through && before?.role === from);
}

/** Whether `a`, which was found first, makes `b` superfluous: whatever way on is open to `b` is open to `a`, and no worse. */
function covers<State>(
  { criterion, through }: RouteProblem<State>,
  a: RouteLabel<State>,
  b: RouteLabel<State>,
  strict: boolean,
): boolean {
  if (a.passed !== b.passed || a.shared.some((count, at) => count > (b.shared[at] ?? 0))) return false;
  if (!strict) return a.cost <= b.cost;
  if (!criterion.isAdditive && (a.tie > b.tie || (a.tie === b.tie && a.estimate < b.estimate))) return false;
  if (!criterion.covers(a.state, b.state)) return false;
  return through === null || rolesOf(a).every((role) => passes(b, role));
}
