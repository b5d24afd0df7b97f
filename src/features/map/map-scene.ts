import type { IndexedMove, IndexedRole } from '#contract/bundle-index-data.ts';
import type { CoverageOf } from '#data/shown-coverage.ts';
import type { MapLayout } from '#domain/layout/map-layout.ts';
import { describeCoverage } from '#domain/readiness/describe-coverage.ts';
import type { Translate } from '#messages/message-types.ts';

/** Which roles meet the filters. */
export interface LitRoles {
  /** By number: 1 where a role meets the filters; null where nothing is asked for. */
  lit: Uint8Array | null;
  /** By place in `layout.cells` and `layout.lanes`: how many roles meet the filters. */
  litInCell: readonly number[];
  litInLane: readonly number[];
}

/** How much of each role the skills cover that somebody says to have, by number. */
export interface MapCoverage {
  /** From 0 to 1; NaN where a role names too few skills for that. */
  shares: Float32Array;
  /** "covers 9 of 14"; null where no share is known. */
  words: (role: number) => string | null;
}

/** What the map draws. Roles are named by their numbers. */
export interface MapScene extends LitRoles {
  roles: readonly IndexedRole[];
  layout: MapLayout;
  /** What the lanes are. */
  laneHeading: string;
  /** The role whose moves are drawn. */
  selected: number | null;
  moves: readonly IndexedMove[];
  /** Null while no skill is held. */
  coverage: MapCoverage | null;
}

/** The coverage of all roles, by number. */
export function mapCoverage(
  roles: readonly IndexedRole[],
  coverageOf: CoverageOf,
  t: Translate,
): MapCoverage {
  const counted = roles.map(({ id }) => coverageOf(id));
  return {
    shares: Float32Array.from(counted, (coverage) => (coverage ? coverage.covered / coverage.total : NaN)),
    words: (role) => {
      const coverage = counted[role];
      return coverage ? t('map.covers', { coverage: describeCoverage(coverage, t) }) : null;
    },
  };
}

/** Lights up the roles that meet the filters; `met` is null where nothing is asked for. */
export function lightUp({ cells, lanes, cellOf }: MapLayout, met: readonly number[] | null): LitRoles {
  const litInCell = cells.map(() => 0);
  const litInLane = lanes.map(() => 0);
  if (met === null) return { lit: null, litInCell, litInLane };
  const lit = new Uint8Array(cellOf.length);
  for (const role of met) {
    const cell = cellOf[role] ?? 0;
    const lane = cells[cell]?.lane ?? 0;
    lit[role] = 1;
    litInCell[cell] = (litInCell[cell] ?? 0) + 1;
    litInLane[lane] = (litInLane[lane] ?? 0) + 1;
  }
  return { lit, litInCell, litInLane };
}
