import type { CareerGraph, CareerMove, RoleId, RoleNode } from './career-graph.ts';

/** A graph with its look-ups, built once. */
export interface GraphIndex {
  graph: CareerGraph;
  role(id: RoleId): RoleNode | null;
  /** The moves at either end of a role, in the graph's order; none for an unknown id. */
  movesOf(id: RoleId): readonly CareerMove[];
}

/** Linear in roles and moves. */
export function indexGraph(graph: CareerGraph): GraphIndex {
  const roles = new Map(graph.roles.map((role) => [role.id, role]));
  const moves = new Map<RoleId, CareerMove[]>(graph.roles.map((role) => [role.id, []]));
  for (const move of graph.moves) {
    moves.get(move.from)?.push(move);
    if (move.to !== move.from) moves.get(move.to)?.push(move);
  }
  return { graph, role: (id) => roles.get(id) ?? null, movesOf: (id) => moves.get(id) ?? [] };
}
