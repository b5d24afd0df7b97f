import type { MapMoves, MapRole } from './map-role.ts';

/** A lane across the map. `onScale` lanes are steps of one scale and have one height. */
export interface Lane {
  label: string;
  onScale: boolean;
}

/** The lanes of a map from top to bottom, and each role's place in them. */
export interface LaneAssignment {
  lanes: readonly Lane[];
  /** By place in the list of roles: its lane. */
  laneOf: Int32Array;
  /** Whether managers have a part of each lane of their own. */
  splitTracks: boolean;
}

/**
 * A lane for each family, in the order of `families`. A role that states no family (most that are only mentioned) stands in the lane of
 * the family it shares most moves with, of equals the first; those that share none have a lane of their own at the end. Lanes without any
 * role are left out. Where a role stands so claims nothing of its family.
 */
export function familyLanes(
  roles: readonly Pick<MapRole, 'family'>[],
  moves: MapMoves,
  families: readonly string[],
): LaneAssignment {
  const numberOf = new Map(families.map((family, number) => [family, number]));
  const stated = roles.map(({ family }) => (family === null ? -1 : (numberOf.get(family) ?? -1)));
  const near = nearFamilies(stated, moves);
  const place = stated.map((family, role) => (family >= 0 ? family : mostFrequent(near.get(role))));
  const used = [...new Set(place)].sort((a, b) => orderOf(a) - orderOf(b));
  const laneOfFamily = new Map(used.map((family, lane) => [family, lane]));
  return {
    lanes: used.map((family) => ({ label: families[family] ?? 'No family stated', onScale: false })),
    laneOf: Int32Array.from(place, (family) => laneOfFamily.get(family) ?? 0),
    splitTracks: true,
  };
}

const orderOf = (family: number): number => (family < 0 ? Number.MAX_SAFE_INTEGER : family);

/** For each role without a family: the families that its moves lead to, one for each move. */
function nearFamilies(stated: readonly number[], { from, to }: MapMoves): ReadonlyMap<number, number[]> {
  const near = new Map<number, number[]>();
  const note = (role: number, other: number): void => {
    const family = stated[other] ?? -1;
    if (stated[role] !== -1 || family < 0) return;
    const families = near.get(role);
    if (families) families.push(family);
    else near.set(role, [family]);
  };
  for (let move = 0; move < from.length; move += 1) {
    note(from[move] ?? 0, to[move] ?? 0);
    note(to[move] ?? 0, from[move] ?? 0);
  }
  return near;
}

/** The number that occurs most often, of equals the least; -1 where there is none. */
function mostFrequent(numbers: readonly number[] = []): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  let best = -1;
  let most = 0;
  let run = 0;
  sorted.forEach((number, at) => {
    run = number === sorted[at - 1] ? run + 1 : 1;
    if (run > most) [best, most] = [number, run];
  });
  return best;
}
