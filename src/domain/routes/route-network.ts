import { payEnds, type PayEnds } from '#domain/pay/pay-ends.ts';
import { openArcs, type Arcs } from './arcs.ts';
import type { RouteMove, RouteRole } from './route-role.ts';

/** Ways along moves, in the direction they are taken and against it. */
export interface Ways {
  onward: Arcs;
  back: Arcs;
}

/** The whole graph, opened for finding ways through it. Roles are named by their numbers, moves by their places in `moves`. */
export interface RouteNetwork {
  roles: readonly RouteRole[];
  moves: readonly RouteMove[];
  steps: Ways;
  /** Steps, and lateral moves both ways. */
  all: Ways;
  pays: readonly (PayEnds | null)[];
}

/** Opens the index of the bundle, once. Moves to a role that isn't there or to itself are passed over. Linear. */
export function openNetwork(roles: readonly RouteRole[], moves: readonly RouteMove[]): RouteNetwork {
  return {
    roles,
    moves,
    steps: openArcs(roles.length, moves, false),
    all: openArcs(roles.length, moves, true),
    pays: roles.map(({ pay }) => payEnds(pay)),
  };
}
