import { coveredSkills } from '#domain/skills/covered-skills.ts';
import type { SkillTable } from '#domain/skills/skill-table.ts';
import type { Criterion } from './criterion.ts';
import { EarlierRoutes } from './earlier-routes.ts';
import { leastCosts } from './least-costs.ts';
import { movesCriterion } from './moves-criterion.ts';
import { payCriterion } from './pay-criterion.ts';
import { compareLabels, movesOf, rolesOf, type RouteLabel } from './route-label.ts';
import type { RouteNetwork } from './route-network.ts';
import { searchRoute, type RouteProblem } from './search-route.ts';
import { skillsCriterion } from './skills-criterion.ts';

/** Fewest moves, smallest skill gap, or no pay cut. */
export type RoutePreference = 'moves' | 'skills' | 'pay';

export interface RouteQuery {
  from: number;
  to: number;
  prefer: RoutePreference;
  /** Whether lateral moves may be taken, in either direction. */
  lateral: boolean;
  /** A role that every route must pass; null, or an end, asks for none. */
  through: number | null;
  /** Roles that no route may pass; the ends and `through` cannot be avoided. */
  avoid: readonly number[];
  most: number;
}

/** What somebody brings along: the skills of the corpus and those they have besides their role's, with rejected pairs. */
export interface RouteSkills {
  table: SkillTable;
  held: readonly number[];
  rejected?: ReadonlySet<number>;
}

/** A way from the first of `roles` to the last, by their numbers; `moves` are places in the network, one fewer than roles. */
export interface Route {
  roles: number[];
  moves: number[];
}

/**
 * The routes found, the best first. `exact` is false where the search was cut short, so that there may be better or further ones. That
 * happens in large networks: often for the smallest skill gap and for routes through a role, else where hardly any route is different.
 */
export interface FoundRoutes {
  routes: Route[];
  exact: boolean;
}

/** How many ways a search looks at in any case. */
const MOST = 15_000;

/** How many it looks at before it settles for less: the smaller the network, the more time is left of a twentieth of a second. */
const mostStrict = (roles: number): number => Math.min(Math.max(150, Math.round(1_000_000 / roles)), 1000);

/**
 * Finds up to `most` routes that pass no role twice. The first is the best there is; each further one the best of those that share no more
 * than half of the stops of any route before it, the role to go `through` not counted. Where fewer are different, fewer are given.
 *
 * - `moves`: the fewest moves.
 * - `skills`: the least weight of skills to gain over the whole route, each skill once (see skills-criterion.ts). Without `skills`
 *   every role on the way is unknown, which leaves the fewest of them.
 * - `pay`: no role that is known to pay less than an earlier one; then the fewest moves whose change of pay is unknown, then the
 *   fewest moves (see pay-criterion.ts).
 *
 * Equal routes are ordered by tie-break.ts, then by the numbers of their roles. Roles that don't exist have no routes.
 */
export function findRoutes(
  network: RouteNetwork,
  query: RouteQuery,
  skills: RouteSkills | null = null,
): FoundRoutes {
  const { from, to, prefer } = query;
  if (network.roles[from] === undefined || network.roles[to] === undefined || from === to)
    return { routes: [], exact: true };
  if (prefer === 'pay') return search(network, query, payCriterion(network.pays, from));
  if (prefer === 'moves') return search(network, query, movesCriterion);
  const table = skills?.table ?? NO_SKILLS;
  const brought = [...(skills?.held ?? []), ...(table.byRole[from] ?? [])];
  const covered = coveredSkills(table, brought, skills?.rejected);
  return search(network, query, skillsCriterion(table, { covered, to }));
}

const NO_SKILLS: Pick<SkillTable, 'byRole' | 'skillCount' | 'weights' | 'wider'> = {
  byRole: [],
  skillCount: 0,
  weights: new Uint8Array(),
  wider: [],
};

function search<State>(network: RouteNetwork, query: RouteQuery, criterion: Criterion<State>): FoundRoutes {
  let problem = openProblem(network, query, criterion);
  if (problem === null) return { routes: [], exact: true };
  // Where few ways make others superfluous, their number explodes.
  const isSimple = criterion.isAdditive && problem.through === null;
  const earlier = new EarlierRoutes();
  const found: RouteLabel<State>[] = [];
  let exact = true;
  while (found.length < query.most) {
    const most = exact && !isSimple ? mostStrict(network.roles.length) : MOST;
    const { route, gaveUp } = searchRoute(problem, earlier, { strict: exact, most });
    if (route !== null) {
      found.push(route);
      const { through } = problem;
      const stops = rolesOf(route).slice(1, -1);
      earlier.add(stops.filter((stop) => stop !== through));
      continue;
    }
    const isLast = !gaveUp || !exact || isSimple;
    if (gaveUp) exact = false;
    if (isLast) break;
    problem = guessed(problem);
  }
  const routes = found.sort(compareLabels).map((label) => ({ roles: rolesOf(label), moves: movesOf(label) }));
  return { routes, exact };
}

function openProblem<State>(
  network: RouteNetwork,
  { from, to, lateral, through, avoid }: RouteQuery,
  criterion: Criterion<State>,
): RouteProblem<State> | null {
  const ways = lateral ? network.all : network.steps;
  const via = through === from || through === to ? null : through;
  if (via !== null && network.roles[via] === undefined) return null;
  const isBlocked = new Uint8Array(network.roles.length);
  for (const role of avoid) if (role !== from && role !== to && role !== via) isBlocked[role] = 1;
  const { join } = criterion;
  const problem = { network, ways, criterion, from, to, through: via, isBlocked, join };
  return { ...problem, ...whatIsLeft(problem, criterion.least) };
}

/** The same search, guided by what is probably left in place of what is left at least. */
function guessed<State>(problem: RouteProblem<State>): RouteProblem<State> {
  const { guess } = problem.criterion;
  if (guess === undefined) return problem;
  const join = (a: number, b: number): number => a + b;
  return { ...problem, join, ...whatIsLeft({ ...problem, join }, guess) };
}

function whatIsLeft(
  {
    ways: { back },
    to,
    through,
    isBlocked,
    join,
  }: Pick<RouteProblem<unknown>, 'ways' | 'to' | 'through' | 'isBlocked' | 'join'>,
  least: (from: number, to: number) => number,
): Pick<RouteProblem<unknown>, 'ahead' | 'after'> {
  const after = leastCosts(back, to, { least, join }, isBlocked);
  if (through === null) return { ahead: after, after };
  const rest = after[through] ?? Infinity;
  const ahead = leastCosts(back, through, { least, join }, isBlocked).map((cost) => join(cost, rest));
  return { ahead, after };
}
