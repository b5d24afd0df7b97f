import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import type { ExportedRole, ExportedScene } from '#domain/export/exported-scene.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/box.ts';
import { routeMoves } from '#domain/layout/route-moves.ts';

/** A role's neighbourhood with a place for each card, as the role's file has it. */
export interface PlacedNeighbourhood<R extends ExportedRole> {
  roles: readonly R[];
  moves: readonly CareerMove[];
  positions: readonly Omit<Box, 'key'>[];
}

/** The surroundings of a role, one move far, as its file places them. */
export function roleScene<R extends ExportedRole>(
  focus: RoleId,
  { roles, moves, positions }: PlacedNeighbourhood<R>,
): ExportedScene & { roles: ReadonlyMap<RoleId, R> } {
  const view = buildRoleView(focus, 1, () => [...moves]);
  const nameOf = ({ id, place }: { id: RoleId; place: string }) => `${place} ${id}`;
  const keys = new Map(view.roles.map((placed) => [nameOf(placed), placed.key]));
  const boxes = positions.flatMap((position): Box[] => {
    const key = keys.get(nameOf(position));
    return key === undefined ? [] : [{ ...position, key }];
  });
  return {
    view,
    roles: new Map(roles.map((role) => [role.id, role])),
    boxes,
    lines: routeMoves(view, boxes),
  };
}
