import type { RoleId } from '#domain/graph/career-graph.ts';
import type { PlacedRole } from '#domain/graph/role-view.ts';

/** A placed role's card on the plane, in px; `x`, `y` is its upper left corner. The focus is centred on 0, 0. */
export interface Box {
  /** The key of the placed role. */
  key: string;
  id: RoleId;
  place: PlacedRole['place'];
  x: number;
  y: number;
  width: number;
  height: number;
}
