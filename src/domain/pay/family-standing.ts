import type { Pay } from '#domain/document/role-document.ts';
import type { BandPosition } from './band-scale.ts';
import { bandScale } from './band-scale.ts';
import type { Band } from './compare-pay.ts';
import { orderByPay } from './order-by-pay.ts';
import type { ScaleMark } from './scale-marks.ts';
import { scaleMarks } from './scale-marks.ts';
import { statedBounds } from './stated-bounds.ts';

/** A band on a scale; `own` for that of the role itself. */
export interface StandingBand extends BandPosition {
  own: boolean;
}

/** Where a band stands among the other bands of its family that are stated in the same unit. */
export interface FamilyStanding {
  kind: 'standing';
  unit: Pick<Pay, 'currency' | 'period'>;
  /** All bands of the unit on one scale, the highest first. */
  bands: StandingBand[];
  marks: ScaleMark[];
  /** How many other roles state a band in this unit. */
  alike: number;
  /** Of those that state a start: how many there are, start lower, and start at the same amount. Null where the role states none. */
  starts: { known: number; lower: number; same: number } | null;
  /** Other roles' bands in units that can't share the scale, the most frequent first. */
  otherUnits: { unit: Pick<Pay, 'currency' | 'period'>; count: number }[];
  /** How many other roles state no band, or one without an amount. */
  silent: number;
}

/** `no-amount`: the band states no bound. `no-unit`: its currency or period is not stated, so that it is not known to be like any other. */
export type NoStanding = { kind: 'no-amount' } | { kind: 'no-unit' };

const hasAmount = (band: Band): boolean => {
  const { min, max } = statedBounds(band);
  return min !== null || max !== null;
};

const unitKey = ({ currency, period }: Band): string => JSON.stringify([currency, period]);

/**
 * Puts a role's band among those of the other roles of its family (`others`, without itself; null where none is stated). Only bands of the
 * same stated currency and period are compared, by their stated starts; an amount that is missing or no number counts as not stated.
 */
export function familyStanding(
  own: Band,
  others: readonly (Band | null)[],
  locale: string,
): FamilyStanding | NoStanding {
  if (!hasAmount(own)) return { kind: 'no-amount' };
  if (own.currency === null || own.period === null) return { kind: 'no-unit' };
  const stated = others.filter((band) => band !== null && hasAmount(band)) as Band[];
  const alike = stated.filter((band) => unitKey(band) === unitKey(own));
  const scale = bandScale([own, ...alike]);
  const sorted = [own, ...alike].sort((a, b) => orderByPay(a, b, true));
  return {
    kind: 'standing',
    unit: { currency: own.currency, period: own.period },
    bands: sorted.flatMap((band) => {
      const position = scale?.position(band);
      return position ? [{ ...position, own: band === own }] : [];
    }),
    marks: scale ? scaleMarks(scale, locale) : [],
    alike: alike.length,
    starts: compareStarts(own, alike),
    otherUnits: countUnits(stated.filter((band) => unitKey(band) !== unitKey(own))),
    silent: others.length - stated.length,
  };
}

function compareStarts(own: Band, alike: readonly Band[]): FamilyStanding['starts'] {
  const start = statedBounds(own).min;
  if (start === null) return null;
  const starts = alike.map((band) => statedBounds(band).min).filter((each) => each !== null);
  return {
    known: starts.length,
    lower: starts.filter((each) => each < start).length,
    same: starts.filter((each) => each === start).length,
  };
}

function countUnits(bands: readonly Band[]): FamilyStanding['otherUnits'] {
  const counts = new Map<string, FamilyStanding['otherUnits'][number]>();
  for (const band of bands) {
    const key = unitKey(band);
    const { currency, period } = band;
    counts.set(key, { unit: { currency, period }, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
