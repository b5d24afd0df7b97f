import type { Track } from '#domain/document/role-document.ts';
import type { LaneAssignment } from '#domain/graph/map-lanes.ts';
import type { MapRole } from '#domain/graph/map-role.ts';
import { fillCells } from './map-cells.ts';
import { fullestRows, rowsOf } from './map-packing.ts';

/** The measures of the map's plane, in px at zoom 1. */
export const mapCard = {
  width: 232,
  height: 76,
  gapX: 14,
  gapY: 12,
  columnPad: 18,
  lanePad: 16,
  partGap: 12,
} as const;

const slotWidth = mapCard.width + mapCard.gapX;
const slotHeight = mapCard.height + mapCard.gapY;

/** A lower lane would have no room for its name where all of the map is seen. */
const leastLane = 2 * slotHeight + 2 * mapCard.lanePad;

/** The roles of one rank. */
export interface MapColumn {
  rank: number;
  x: number;
  width: number;
  /** How many roles stand side by side. */
  perRow: number;
  /** The tracks that occur in it, that of most roles first. */
  tracks: readonly Track[];
}

/** A lane, and where its managers begin: at its lower end where they have no part of their own. */
export interface PlacedLane {
  label: string;
  y: number;
  height: number;
  managersFrom: number;
  count: number;
}

/** Roles of one lane, part and column, in rows from the upper corner where lines begin; `x` and `y` are its upper left corner with full rows. Their places in the list are `order[first … first + count)`. */
export interface MapCell {
  lane: number;
  column: number;
  /** 0 for individuals, 1 for managers, where lanes have such parts. */
  part: 0 | 1;
  x: number;
  y: number;
  perRow: number;
  first: number;
  count: number;
}

/** The whole corpus on a plane, in px at zoom 1. `x` and `y` are the upper left corners of the roles' boxes, by place in the list. */
export interface MapLayout {
  /** Whether columns and rows go from right to left. */
  isMirrored: boolean;
  width: number;
  height: number;
  columns: readonly MapColumn[];
  lanes: readonly PlacedLane[];
  /** In reading order: by lane, part, column. */
  cells: readonly MapCell[];
  /** Places in the list of roles, in reading order. */
  order: Int32Array;
  /** The inverse of `order`. */
  rankInOrder: Int32Array;
  cellOf: Int32Array;
  x: Float64Array;
  y: Float64Array;
}

/**
 * Lays out roles in columns by rank (lowest left, `isMirrored` right; ranks without roles are left out) and in the given lanes. In a cell documented roles come
 * first, each group in the order of the list. Columns get the widths that bring the plane nearest to `aspect` (width to height). Boxes never
 * meet, and the same input gives the same plane. Linear in roles (some 5 ms for 10,000).
 */
export function layoutMap(
  roles: readonly Pick<MapRole, 'documented' | 'level'>[],
  assignment: LaneAssignment,
  aspect = 1.6,
  isMirrored = false,
): MapLayout {
  const tracks = tracksByRank(roles);
  const ranks = [...tracks.keys()].sort((a, b) => a - b);
  const { groups, order, groupOf } = fillCells(roles, assignment, ranks);
  const heights = (perRow: readonly number[]) =>
    laneHeights(assignment, rowsOf(groups, assignment.lanes.length, perRow));
  const widths = (perRow: readonly number[]) =>
    perRow.map((count) => count * slotWidth + 2 * mapCard.columnPad);
  const perRow = fullestRows(groups, ranks.length, (columns) => {
    const height = sum(heights(columns).map((lane) => lane.height));
    return sum(widths(columns)) <= aspect * height;
  });

  const columnWidths = widths(perRow);
  const width = sum(columnWidths);
  const lefts = startsOf(columnWidths).map((start, column) =>
    isMirrored ? width - start - (columnWidths[column] ?? 0) : start,
  );
  const columns = ranks.map((rank, column): MapColumn => ({
    rank,
    x: lefts[column] ?? 0,
    width: columnWidths[column] ?? 0,
    perRow: perRow[column] ?? 1,
    tracks: tracks.get(rank) ?? [],
  }));
  const laneSizes = heights(perRow);
  const tops = startsOf(laneSizes.map(({ height }) => height));
  const lanes = assignment.lanes.map(({ label }, lane): PlacedLane => {
    const { height = 0, managersFrom = 0 } = laneSizes[lane] ?? {};
    const y = tops[lane] ?? 0;
    return { label, y, height, managersFrom: y + managersFrom, count: 0 };
  });
  const cells = groups.map(({ lane, part, column, first, count }): MapCell => {
    const placed = lanes[lane];
    if (placed) placed.count += count;
    const y = part === 0 ? (placed?.y ?? 0) + mapCard.lanePad : (placed?.managersFrom ?? 0);
    const { x = 0, perRow: side = 1 } = columns[column] ?? {};
    return {
      lane,
      part,
      column,
      x: x + mapCard.columnPad + (isMirrored ? mapCard.gapX : 0),
      y,
      perRow: side,
      first,
      count,
    };
  });

  const x = new Float64Array(roles.length);
  const y = new Float64Array(roles.length);
  const rankInOrder = new Int32Array(roles.length);
  for (const cell of cells) {
    for (let slot = 0; slot < cell.count; slot += 1) {
      const role = order[cell.first + slot] ?? 0;
      rankInOrder[role] = cell.first + slot;
      x[role] = cell.x + columnOf(slot, cell, isMirrored) * slotWidth;
      y[role] = cell.y + Math.floor(slot / cell.perRow) * slotHeight;
    }
  }
  const height = sum(laneSizes.map((lane) => lane.height));
  return { isMirrored, width, height, columns, lanes, cells, order, rankInOrder, cellOf: groupOf, x, y };
}

/** The place from the left, from 0, of a slot in its row. */
export const columnOf = (slot: number, { perRow }: Pick<MapCell, 'perRow'>, isMirrored: boolean): number =>
  isMirrored ? perRow - 1 - (slot % perRow) : slot % perRow;

/** The box that a cell's roles fill. */
export function cellBox(
  { x, y, perRow, count }: MapCell,
  isMirrored: boolean,
): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const columns = Math.min(perRow, count);
  return {
    x: isMirrored ? x + (perRow - columns) * slotWidth : x,
    y,
    width: columns * slotWidth - mapCard.gapX,
    height: Math.ceil(count / perRow) * slotHeight - mapCard.gapY,
  };
}

/** The tracks that occur in each rank, that of most roles first. */
function tracksByRank(roles: readonly Pick<MapRole, 'level'>[]): ReadonlyMap<number, readonly Track[]> {
  const counts = new Map<number, Record<Track, number>>();
  for (const {
    level: { rank, track },
  } of roles) {
    let count = counts.get(rank);
    if (!count) counts.set(rank, (count = { individual: 0, management: 0 }));
    if (track === 'individual') count.individual += 1;
    else count.management += 1;
  }
  const inOrder = ({ individual, management }: Record<Track, number>): Track[] => {
    if (management === 0) return ['individual'];
    if (individual === 0) return ['management'];
    return management > individual ? ['management', 'individual'] : ['individual', 'management'];
  };
  return new Map([...counts].map(([rank, count]) => [rank, inOrder(count)]));
}

/** The heights of lanes; those on a scale are as high as the highest of them. `managersFrom` counts from the lane's top. */
function laneHeights(
  { lanes }: LaneAssignment,
  rows: readonly (readonly [number, number])[],
): { height: number; managersFrom: number }[] {
  const inside = (count: number): number => (count === 0 ? 0 : count * slotHeight - mapCard.gapY);
  const sizes = lanes.map((_, lane) => {
    const [individuals = 0, managers = 0] = rows[lane] ?? [];
    const gap = individuals > 0 && managers > 0 ? mapCard.partGap : 0;
    const managersFrom = mapCard.lanePad + inside(individuals) + gap;
    const height = managersFrom + inside(managers) + mapCard.lanePad;
    return { height: Math.max(height, leastLane), managersFrom };
  });
  const highest = sizes.reduce(
    (most, { height }, lane) => (lanes[lane]?.onScale ? Math.max(most, height) : most),
    0,
  );
  return sizes.map((size, lane) => (lanes[lane]?.onScale ? { ...size, height: highest } : size));
}

function startsOf(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return start;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
