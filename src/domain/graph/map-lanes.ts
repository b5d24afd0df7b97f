import type { Translate } from '#messages/message-types.ts';
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
  t: Translate,
): LaneAssignment {
  const numberOf = new Map(families.map((family, number) => [family, number]));
  const stated = roles.map(({ family }) => (family === null ? -1 : (numberOf.get(family) ?? -1)));
  const near = nearestFamilies(stated, moves, families.length);
  const place = stated.map((family, role) => (family >= 0 ? family : (near[role] ?? -1)));
  const used = [...new Set(place)].sort((a, b) => orderOf(a) - orderOf(b));
  const laneOfFamily = new Map(used.map((family, lane) => [family, lane]));
  return {
    lanes: used.map((family) => ({ label: families[family] ?? t('head.noFamily'), onScale: false })),
    laneOf: new Int32Array(place.map((family) => laneOfFamily.get(family) ?? 0)),
    splitTracks: true,
  };
}

const orderOf = (family: number): number => (family < 0 ? Number.MAX_SAFE_INTEGER : family);

/** For each role without a family the one that most of its moves lead to, of equals the first; -1 where there is none. */
function nearestFamilies(stated: readonly number[], { from, to }: MapMoves, familyCount: number): Int32Array {
  const eachNear = (visit: (role: number, family: number) => void): void => {
    for (let move = 0; move < from.length; move += 1) {
      const one = from[move] ?? 0;
      const other = to[move] ?? 0;
      const familyOfOne = stated[one] ?? -1;
      const familyOfOther = stated[other] ?? -1;
      if (familyOfOne < 0 && familyOfOther >= 0) visit(one, familyOfOther);
      if (familyOfOther < 0 && familyOfOne >= 0) visit(other, familyOfOne);
    }
  };
  const starts = new Int32Array(stated.length + 1);
  eachNear((role) => (starts[role] = (starts[role] ?? 0) + 1));
  // Sums are where the roles' families end; filling them from the back leaves where they begin.
  for (let role = 1; role < starts.length; role += 1)
    starts[role] = (starts[role] ?? 0) + (starts[role - 1] ?? 0);
  const near = new Int32Array(starts[stated.length] ?? 0);
  eachNear((role, family) => {
    const at = (starts[role] ?? 0) - 1;
    near[at] = family;
    starts[role] = at;
  });
  const counts = new Int32Array(familyCount);
  const nearest = new Int32Array(stated.length);
  for (let role = 0; role < nearest.length; role += 1) {
    const start = starts[role] ?? 0;
    const end = starts[role + 1] ?? 0;
    let best = -1;
    for (let at = start; at < end; at += 1) {
      const family = near[at] ?? 0;
      const count = (counts[family] = (counts[family] ?? 0) + 1);
      const most = counts[best] ?? 0;
      if (count > most || (count === most && family < best)) best = family;
    }
    for (let at = start; at < end; at += 1) counts[near[at] ?? 0] = 0;
    nearest[role] = best;
  }
  return nearest;
}
