import { payTrend, type PayEnds } from '#domain/pay/pay-ends.ts';
import type { Criterion } from './criterion.ts';

/** The highest ends of the bands passed, by unit. A band without a start is held against ends alone. */
interface Floor {
  start: number;
  end: number;
  endWithoutStart: number;
}
export type PayFloors = ReadonlyMap<string, Floor>;

/** Outweighs any number of moves. */
const UNKNOWN = 2 ** 24;

/**
 * No pay cut: no role of the route is known to pay less than an earlier one in the same unit, even with unknown pay in between. Moves
 * over which the change is unknown are counted, and the fewest of them wins; then the fewest moves.
 */
export function payCriterion(pays: readonly (PayEnds | null)[], from: number): Criterion<PayFloors> {
  const costOf = (role: number, next: number): number => {
    const trend = payTrend(pays[role] ?? null, pays[next] ?? null);
    return trend === 'cut' ? Infinity : trend === 'unknown' ? UNKNOWN + 1 : 1;
  };
  return {
    start: raise(new Map(), pays[from] ?? null),
    goOn: (floors, cost, role, next) => {
      const pay = pays[next] ?? null;
      const added = isBelow(floors, pay) ? Infinity : costOf(role, next);
      return added === Infinity ? null : { state: raise(floors, pay), cost: cost + added };
    },
    least: costOf,
    join: (a, b) => a + b,
    covers: (a, b) => a === b || [...a].every(([unit, floor]) => isAtMost(floor, b.get(unit))),
    isAdditive: true,
  };
}

function isBelow(floors: PayFloors, pay: PayEnds | null): boolean {
  const floor = pay === null ? undefined : floors.get(pay.unit);
  if (pay === null || floor === undefined) return false;
  if (pay.start === null) return pay.end !== null && pay.end < floor.end;
  return pay.start < floor.start || (pay.end !== null && pay.end < floor.endWithoutStart);
}

function raise(floors: PayFloors, pay: PayEnds | null): PayFloors {
  if (pay === null) return floors;
  const floor = floors.get(pay.unit) ?? { start: -Infinity, end: -Infinity, endWithoutStart: -Infinity };
  const end = pay.end ?? -Infinity;
  const raised = {
    start: Math.max(floor.start, pay.start ?? -Infinity),
    end: Math.max(floor.end, end),
    endWithoutStart: pay.start === null ? Math.max(floor.endWithoutStart, end) : floor.endWithoutStart,
  };
  return isAtMost(raised, floor) ? floors : new Map(floors).set(pay.unit, raised);
}

function isAtMost(a: Floor, b: Floor | undefined): boolean {
  return b !== undefined && a.start <= b.start && a.end <= b.end && a.endWithoutStart <= b.endWithoutStart;
}
