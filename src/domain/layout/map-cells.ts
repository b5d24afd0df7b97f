import type { LaneAssignment } from '#domain/graph/map-lanes.ts';
import type { MapRole } from '#domain/graph/map-role.ts';

/** Roles of one lane, part and column, before they have a place on the plane. */
export interface CellGroup {
  lane: number;
  part: 0 | 1;
  column: number;
  first: number;
  count: number;
}

/**
 * Sorts roles into cells by lane, part and column, in that order; within a cell documented ones first, else as in the list. `groupOf` gives
 * each role's cell by its place in the list. Cells without roles are left out.
 */
export function fillCells(
  roles: readonly Pick<MapRole, 'documented' | 'level'>[],
  { laneOf, splitTracks }: LaneAssignment,
  ranks: readonly number[],
): { groups: CellGroup[]; order: Int32Array; groupOf: Int32Array } {
  const columnOf = new Map(ranks.map((rank, column) => [rank, column]));
  const members = new Map<number, number[]>();
  const keyOf = (role: number): number => {
    const level = roles[role]?.level;
    const part = splitTracks && level?.track === 'management' ? 1 : 0;
    return ((laneOf[role] ?? 0) * 2 + part) * ranks.length + (columnOf.get(level?.rank ?? 0) ?? 0);
  };
  for (const documented of [true, false]) {
    roles.forEach((role, place) => {
      if (role.documented !== documented) return;
      const key = keyOf(place);
      const cell = members.get(key);
      if (cell) cell.push(place);
      else members.set(key, [place]);
    });
  }
  const order = new Int32Array(roles.length);
  const groupOf = new Int32Array(roles.length);
  let first = 0;
  const groups = [...members]
    .sort(([a], [b]) => a - b)
    .map(([key, cell], number): CellGroup => {
      order.set(cell, first);
      for (const role of cell) groupOf[role] = number;
      const partAndLane = Math.floor(key / ranks.length);
      const group: CellGroup = {
        lane: Math.floor(partAndLane / 2),
        part: partAndLane % 2 === 0 ? 0 : 1,
        column: key % ranks.length,
        first,
        count: cell.length,
      };
      first += cell.length;
      return group;
    });
  return { groups, order, groupOf };
}
