/** A way from the start as far as one role, as a search keeps it. */
export interface RouteLabel<State> {
  role: number;
  /** The move that was taken last; -1 at the start. */
  move: number;
  before: RouteLabel<State> | null;
  /** How many moves it has taken. */
  depth: number;
  /** By the criterion, so far and (at least) as far as the end. */
  cost: number;
  estimate: number;
  /** Decides between equal costs (see tie-break.ts). */
  tie: number;
  state: State;
  /** How many stops it shares with each route found earlier. */
  shared: readonly number[];
  /** Whether it has passed the role that the route must go through. */
  passed: boolean;
}

/** The roles of a way, from its start. */
export function rolesOf(label: RouteLabel<unknown>): number[] {
  const roles: number[] = [];
  for (let at: RouteLabel<unknown> | null = label; at !== null; at = at.before) roles.push(at.role);
  return roles.reverse();
}

/** The moves of a way, from its start. */
export function movesOf(label: RouteLabel<unknown>): number[] {
  const moves: number[] = [];
  for (let at = label; at.before !== null; at = at.before) moves.push(at.move);
  return moves.reverse();
}

/** Whether a way passes a role. */
export function passes(label: RouteLabel<unknown>, role: number): boolean {
  for (let at: RouteLabel<unknown> | null = label; at !== null; at = at.before)
    if (at.role === role) return true;
  return false;
}

/** The best first: by cost, as far as can be known, then by ties, then by the numbers of the roles in their order. */
export function compareLabels(a: RouteLabel<unknown>, b: RouteLabel<unknown>): number {
  return a.estimate - b.estimate || a.tie - b.tie || compareRoles(a, b);
}

/** By the first role that differs; where none does, the shorter way first. */
function compareRoles(a: RouteLabel<unknown>, b: RouteLabel<unknown>): number {
  let one: RouteLabel<unknown> | null = a;
  let other: RouteLabel<unknown> | null = b;
  while (one !== null && one.depth > b.depth) one = one.before;
  while (other !== null && other.depth > a.depth) other = other.before;
  let difference = a.depth - b.depth;
  while (one !== other && one !== null && other !== null) {
    if (one.role !== other.role) difference = one.role - other.role;
    one = one.before;
    other = other.before;
  }
  return difference;
}
