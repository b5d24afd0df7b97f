import type { RoleId } from '#domain/graph/career-graph.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { neighbourhood } from '#domain/graph/neighbourhood.ts';
import { summarise } from './role-file.ts';

/**
 * For each role, as one text, all that its file is made from but the lexicon and the program: the role, the key of its document, its
 * moves, and what is said of the roles at their other ends.
 */
export function roleInputs(index: GraphIndex, keyOf: (id: RoleId) => string): (id: RoleId) => string {
  const moves = new Map(index.graph.moves.map((move) => [move, JSON.stringify(move)]));
  const roles = new Map(index.graph.roles.map((role) => [role.id, JSON.stringify(summarise(index, role))]));
  return (id) => {
    const around = neighbourhood(index, id);
    return [
      JSON.stringify(index.role(id)),
      keyOf(id),
      ...around.roles.map((other) => roles.get(other)),
      ...around.moves.map((move) => moves.get(move)),
    ].join('\n');
  };
}
