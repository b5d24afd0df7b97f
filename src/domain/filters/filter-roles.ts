import type { Track } from '#domain/document/role-document.ts';
import type { MapRole } from '#domain/graph/map-role.ts';
import { isIn, type PayUnit } from '#domain/graph/map-pay-lanes.ts';
import { statedBounds } from '#domain/pay/stated-bounds.ts';

/** What a role must meet, all of it; null leaves a matter open. */
export interface RoleFilters {
  /** What a search found, by place in the list. */
  found: ReadonlySet<number> | null;
  /** The roles that ask for a skill, by place in the list. */
  asking: ReadonlySet<number> | null;
  /** Null in it stands for roles that state no family. */
  families: ReadonlySet<string | null> | null;
  levels: { from: number; to: number } | null;
  track: Track | null;
  /** Null ends are open. A band counts where it has an amount in the range; what is open-ended goes on upwards. */
  pay: { from: number | null; to: number | null; unit: PayUnit } | null;
  documented: boolean | null;
}

/** The roles that meet every filter, by place in the list, in its order. */
export function filterRoles(roles: readonly MapRole[], filters: RoleFilters): number[] {
  const met: number[] = [];
  roles.forEach((role, place) => {
    if (meets(role, place, filters)) met.push(place);
  });
  return met;
}

function meets(
  role: MapRole,
  place: number,
  { found, asking, families, levels, track, pay, documented }: RoleFilters,
): boolean {
  const { rank } = role.level;
  return (
    (documented === null || role.documented === documented) &&
    (track === null || role.level.track === track) &&
    (levels === null || (rank >= levels.from && rank <= levels.to)) &&
    (families === null || families.has(role.family)) &&
    (pay === null || paysWithin(role, pay)) &&
    (asking === null || asking.has(place)) &&
    (found === null || found.has(place))
  );
}

function paysWithin({ pay }: MapRole, { from, to, unit }: NonNullable<RoleFilters['pay']>): boolean {
  if (pay === null || !isIn(unit, pay)) return false;
  const { min, max, open } = statedBounds(pay);
  const low = min ?? max;
  const high = open ? Infinity : (max ?? min);
  if (low === null || high === null) return false;
  return (to === null || low <= to) && (from === null || high >= from);
}
