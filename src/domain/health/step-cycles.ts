import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { finding, placesOf, type HealthFinding } from './health-finding.ts';
import { listed, quoted, type Ladder } from './ladder.ts';
import { stronglyConnected } from './strongly-connected.ts';

/** A cycle is told by at most this many titles. */
const MOST_TITLES = 6;

/**
 * Steps that lead back to where they began: every two roles that each stand above the other; and, those steps left out, one shortest
 * cycle for each set of roles that can all be reached from one another.
 */
export function stepCycles(ladder: Ladder): HealthFinding[] {
  const steps = ladder.index.graph.moves.filter(({ kind }) => kind === 'step');
  const byEnds = new Map<RoleId, Map<RoleId, CareerMove>>(
    ladder.index.graph.roles.map(({ id }) => [id, new Map()]),
  );
  for (const step of steps) byEnds.get(step.from)?.set(step.to, step);
  const backOf = ({ from, to }: CareerMove) => byEnds.get(to)?.get(from);
  const pairs = steps.flatMap((step) => {
    const back = backOf(step);
    return back !== undefined && step.from < step.to ? [[step, back]] : [];
  });
  const stepsFrom = new Map<RoleId, CareerMove[]>(ladder.index.graph.roles.map(({ id }) => [id, []]));
  for (const step of steps) if (backOf(step) === undefined) stepsFrom.get(step.from)?.push(step);
  const longer = stronglyConnected(stepsFrom).map((roles) => shortestCycle(new Set(roles), stepsFrom));
  return [...pairs, ...longer].map((cycle) => report(ladder, cycle));
}

/** A shortest way from the first of the roles back to it; all of them can be reached from one another. */
function shortestCycle(
  roles: ReadonlySet<RoleId>,
  stepsFrom: ReadonlyMap<RoleId, readonly CareerMove[]>,
): CareerMove[] {
  const [start = ''] = [...roles].sort();
  const reachedBy = new Map<RoleId, CareerMove>();
  const open = [start];
  for (const role of open) {
    for (const step of stepsFrom.get(role) ?? []) {
      if (!roles.has(step.to) || reachedBy.has(step.to)) continue;
      reachedBy.set(step.to, step);
      if (step.to === start) return pathTo(start, reachedBy);
      open.push(step.to);
    }
  }
  return [];
}

function pathTo(start: RoleId, reachedBy: ReadonlyMap<RoleId, CareerMove>): CareerMove[] {
  const path: CareerMove[] = [];
  for (let at = start; path.length === 0 || at !== start;) {
    const step = reachedBy.get(at);
    if (step === undefined) break;
    path.unshift(step);
    at = step.from;
  }
  return path;
}

function report({ index }: Ladder, cycle: readonly CareerMove[]): HealthFinding {
  const roles = cycle.flatMap(({ from }) => index.role(from) ?? []);
  const titles = roles.map(quoted);
  const shown =
    titles.length > MOST_TITLES
      ? [...titles.slice(0, MOST_TITLES), `${titles.length - MOST_TITLES} more`]
      : titles;
  const message =
    titles.length === 2
      ? `${listed(shown)} are each said to be a step up from the other.`
      : `Steps lead from ${shown.join(' to ')} and back to ${titles[0] ?? ''}.`;
  return finding('step-cycle', {
    roles: roles.map(({ id }) => id),
    places: cycle.flatMap(placesOf),
    message,
  });
}
