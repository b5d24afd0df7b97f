import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payLanes, payUnits } from './map-pay-lanes.ts';
import type { MapPay } from './map-role.ts';

const yearly = (min: number | null, max: number | null = null): { pay: MapPay } => ({
  pay: { currency: 'USD', period: 'year', min, max, openEnded: false },
});
const hourly = { pay: { currency: 'USD', period: 'hour', min: 20, max: 30, openEnded: false } } as const;
const labelOf = (roles: Parameters<typeof payLanes>[0], role: number): string => {
  const { lanes, laneOf } = payLanes(roles, english);
  return lanes[laneOf[role]!]!.label;
};

describe('the lanes of pay', () => {
  it('are steps of one scale, the highest first, where a role stands at the beginning of its band', () => {
    const roles = [yearly(60_000, 200_000), yearly(100_000), yearly(null, 80_000)];
    const { lanes, laneOf } = payLanes(roles, english);
    expect(lanes.every(({ onScale }) => onScale)).toBe(true);
    expect(lanes[0]!.label).toBe('$95k – $100k');
    expect(lanes.at(-1)!.label).toBe('$60k – $65k');
    expect([...laneOf].map((lane) => lanes[lane]!.label)).toEqual([
      '$60k – $65k',
      '$95k – $100k',
      '$80k – $85k',
    ]);
  });

  it('never mix units: the one of most roles has the scale, others a lane each', () => {
    const roles = [hourly, yearly(60_000), yearly(90_000)];
    expect(payUnits(roles)).toEqual([
      { currency: 'USD', period: 'year' },
      { currency: 'USD', period: 'hour' },
    ]);
    expect(labelOf(roles, 0)).toBe('Paid in USD an hour');
  });

  it('end with a lane for roles that state no amount', () => {
    const none = {
      pay: { currency: 'USD', period: 'year', min: null, max: Number.NaN, openEnded: true },
    } as const;
    const roles = [yearly(60_000), { pay: null }, none];
    expect([1, 2].map((role) => labelOf(roles, role))).toEqual(['No band stated', 'No band stated']);
    expect(payLanes([{ pay: null }], english).lanes).toHaveLength(1);
    expect(payLanes([], english).lanes).toEqual([]);
  });

  it('hold every role, and a higher start never stands lower', () => {
    const amounts = fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })), { maxLength: 40 });
    const property = fc.property(amounts, (starts) => {
      const roles = starts.map((start) => (start === null ? { pay: null } : yearly(start)));
      const { lanes, laneOf } = payLanes(roles, english);
      laneOf.forEach((lane, role) => {
        expect(lanes[lane]).toBeDefined();
        const start = starts[role] ?? null;
        laneOf.forEach((other, otherRole) => {
          const otherStart = starts[otherRole] ?? null;
          if (start !== null && otherStart !== null && start > otherStart)
            expect(lane).toBeLessThanOrEqual(other);
        });
      });
    });
    fc.assert(property);
  });
});
