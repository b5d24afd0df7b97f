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
  { lanes, laneOf, splitTracks }: LaneAssignment,
  ranks: readonly number[],
): { groups: CellGroup[]; order: Int32Array; groupOf: Int32Array } {
  const columnOf = new Map(ranks.map((rank, column) => [rank, column]));
  const keys = new Int32Array(roles.length);
  const counts = new Int32Array(lanes.length * 2 * ranks.length);
  roles.forEach(({ level }, role) => {
    const part = splitTracks && level.track === 'management' ? 1 : 0;
    const key = ((laneOf[role] ?? 0) * 2 + part) * ranks.length + (columnOf.get(level.rank) ?? 0);
    keys[role] = key;
    counts[key] = (counts[key] ?? 0) + 1;
  });
  const groups: CellGroup[] = [];
  const groupAt = new Int32Array(counts.length);
  const next = new Int32Array(counts.length);
  let first = 0;
  counts.forEach((count, key) => {
    if (count === 0) return;
    const partAndLane = Math.floor(key / ranks.length);
    groupAt[key] = groups.length;
    next[key] = first;
    groups.push({
      lane: Math.floor(partAndLane / 2),
      part: partAndLane % 2 === 0 ? 0 : 1,
      column: key % ranks.length,
      ...{ first, count },
    });
    first += count;
  });
  const order = new Int32Array(roles.length);
  for (const documented of [true, false]) {
    for (let role = 0; role < keys.length; role += 1) {
      if (roles[role]?.documented !== documented) continue;
      const key = keys[role] ?? 0;
      const place = next[key] ?? 0;
      order[place] = role;
      next[key] = place + 1;
    }
  }
  return { groups, order, groupOf: keys.map((key) => groupAt[key] ?? 0) };
}
