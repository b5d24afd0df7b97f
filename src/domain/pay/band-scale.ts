import type { Pay, PayPeriod } from '#domain/document/role-document.ts';
import type { Band } from './compare-pay.ts';
import { niceTicks } from './nice-ticks.ts';
import { statedBounds } from './stated-bounds.ts';

/** Bands in one unit. Null is a unit of its own: what no text names is not known to be alike, but can be drawn together. */
export interface PayGroup {
  currency: string | null;
  period: PayPeriod | null;
  pays: Pay[];
}

/** Where a band lies on a scale, as parts of its width. An open or missing end has the place of the last amount stated. */
export interface BandPosition {
  start: number;
  end: number;
  openStart: boolean;
  openEnd: boolean;
}

/** An axis for bands of one unit: `domain` begins and ends on the first and last of `ticks`. */
export interface BandScale {
  currency: string | null;
  period: PayPeriod | null;
  domain: [number, number];
  ticks: number[];
  /** Null for a band of another unit, or without any bound. Bands that were not given may lie outside 0…1 and are cut there. */
  position(pay: Band): BandPosition | null;
}

/** The scale for bands in the unit of the first of them; bands in other units are left out. Null where no bound is stated. */
export function bandScale(pays: readonly Band[]): BandScale | null {
  const first = pays[0];
  if (first === undefined) return null;
  const alike = (pay: Band): boolean => pay.currency === first.currency && pay.period === first.period;
  const amounts = pays.filter(alike).flatMap(statedAmounts);
  if (amounts.length === 0) return null;
  const ticks = niceTicks(amounts.reduce(lower), amounts.reduce(higher));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const place = (amount: number): number => Math.min(1, Math.max(0, (amount - low) / (high - low)));
  return {
    currency: first.currency,
    period: first.period,
    domain: [low, high],
    ticks,
    position(pay) {
      const stated = statedAmounts(pay);
      if (!alike(pay) || stated.length === 0) return null;
      const { min, max, open } = statedBounds(pay);
      const start = place(stated.reduce(lower));
      return {
        start,
        end: place(stated.reduce(higher)),
        openStart: min === null,
        openEnd: open || max === null,
      };
    },
  };
}

/** Sorts bands by unit, in order of first appearance. */
export function groupByUnit(pays: readonly Pay[]): PayGroup[] {
  const groups = new Map<string, PayGroup>();
  for (const pay of pays) {
    const key = JSON.stringify([pay.currency, pay.period]);
    const group = groups.get(key) ?? { currency: pay.currency, period: pay.period, pays: [] };
    group.pays.push(pay);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function statedAmounts(pay: Band): number[] {
  const { min, max } = statedBounds(pay);
  return [min, max].filter((bound) => bound !== null);
}

function lower(one: number, other: number): number {
  return Math.min(one, other);
}

function higher(one: number, other: number): number {
  return Math.max(one, other);
}
