import type { PayPeriod } from '#domain/document/role-document.ts';
import { formatAmounts, withPeriod } from '#domain/pay/format-amount.ts';
import { niceTicks } from '#domain/pay/nice-ticks.ts';
import { statedBounds } from '#domain/pay/stated-bounds.ts';
import type { Translate } from '#messages/message-types.ts';
import type { Lane, LaneAssignment } from './map-lanes.ts';
import type { MapPay, MapRole } from './map-role.ts';

/** What amounts are counted in. Null is a unit of its own: nothing says that it is another's. */
export interface PayUnit {
  currency: string | null;
  period: PayPeriod | null;
}

const steps = 10;
const largestAmount = 1e12;

/**
 * Lanes that are steps of pay, highest first, for the unit that most roles state; a role stands where its band begins (where only an upper
 * bound is stated, there). Below them come a lane for each other unit, which is never converted, and one for roles that state no amount.
 */
export function payLanes(roles: readonly Pick<MapRole, 'pay'>[], t: Translate): LaneAssignment {
  const starts = roles.map(({ pay }) => bandStart(pay));
  const units = payUnits(roles);
  const [unit] = units;
  const onScale = starts.filter((_, role) => unit && isIn(unit, roles[role]?.pay));
  const amounts = onScale.filter((start) => start !== null);
  const ticks = amounts.length === 0 ? [] : niceTicks(amounts.reduce(lower), amounts.reduce(higher), steps);
  const stepCount = Math.max(0, ticks.length - 1);
  const texts = ticks.map((tick) =>
    formatAmounts([tick], unit?.currency ?? null, { locale: t.locale, compact: true }),
  );
  const scale = Array.from({ length: stepCount }, (_, at): Lane => {
    const step = stepCount - 1 - at;
    const band = `${texts[step]?.join('') ?? ''} – ${texts[step + 1]?.join('') ?? ''}`;
    return { label: withPeriod(band, unit?.period ?? null, true, t), onScale: true };
  });
  const others = units
    .slice(1)
    .map((other): Lane => ({ label: t('map.paidIn', { unit: describeUnit(other, t) }), onScale: false }));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const stepOf = (start: number): number =>
    Math.min(stepCount - 1, Math.max(0, Math.floor(((start - low) / (high - low)) * stepCount)));
  const place = roles.map(({ pay }, role) => {
    const start = starts[role] ?? null;
    if (start === null || pay === null) return -1;
    const number = units.findIndex((each) => isIn(each, pay));
    return number === 0 ? stepCount - 1 - stepOf(start) : stepCount + number - 1;
  });
  const last = stepCount + others.length;
  const none: Lane[] = place.includes(-1) ? [{ label: t('pay.none'), onScale: false }] : [];
  return {
    lanes: [...scale, ...others, ...none],
    laneOf: Int32Array.from(place, (lane) => (lane < 0 ? last : lane)),
    splitTracks: false,
  };
}

/** The units in which amounts are stated, the one of most roles first, of equals the one that came first. */
export function payUnits(roles: readonly Pick<MapRole, 'pay'>[]): PayUnit[] {
  const counts = new Map<string, { unit: PayUnit; count: number }>();
  for (const { pay } of roles) {
    if (pay === null || bandStart(pay) === null) continue;
    const { currency, period } = pay;
    const key = currency === null ? String(period) : `${String(period)} ${currency}`;
    const found = counts.get(key) ?? { unit: { currency, period }, count: 0 };
    found.count += 1;
    counts.set(key, found);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ unit }) => unit);
}

/** A unit in words: `USD a year`. */
export const describeUnit = ({ currency, period }: PayUnit, t: Translate): string =>
  withPeriod(currency ?? t('map.unnamedCurrency'), period, false, t);

/** Whether a band is stated in a unit. */
export const isIn = (unit: PayUnit, pay: MapPay | null | undefined): boolean =>
  pay?.currency === unit.currency && pay.period === unit.period;

function bandStart(pay: MapPay | null): number | null {
  if (pay === null) return null;
  const { min, max } = statedBounds(pay);
  const start = min ?? max;
  return start === null || start > largestAmount ? null : Math.round(start * 100) / 100;
}

function lower(one: number, other: number): number {
  return Math.min(one, other);
}

function higher(one: number, other: number): number {
  return Math.max(one, other);
}
