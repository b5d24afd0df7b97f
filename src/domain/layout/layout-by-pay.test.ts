import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pay } from '#domain/document/role-document.ts';
import type { CareerMove } from '#domain/graph/career-graph.ts';
import { buildRoleView } from '#domain/graph/role-view.ts';
import { english } from '#messages/english.ts';
import type { PayLayout } from './layout-by-pay.ts';
import { layoutByPay } from './layout-by-pay.ts';
import { unknownRole } from './layout-view.ts';
import { sceneFaults } from './scene-faults.ts';

const step = (from: string, to: string): CareerMove => ({
  from,
  to,
  kind: 'step',
  statedBy: 'both',
  evidence: [],
});
const pay = (min: number | null, max: number | null, more: Partial<Pay> = {}): Pay => ({
  text: '',
  currency: 'USD',
  min,
  max,
  openEnded: false,
  period: 'year',
  note: null,
  ...more,
});

const ids = Array.from({ length: 12 }, (_, at) => `r${at}`);
const moves = ids.slice(1).map((id, at) => (at % 3 === 0 ? step(id, 'r0') : step(at > 8 ? 'r2' : 'r0', id)));
const beside: CareerMove = { ...step('r0', 'r4'), kind: 'lateral' };

function layOut(pays: Record<string, Pay | null>): PayLayout {
  const all = [...moves, beside];
  const view = buildRoleView('r0', 2, (id) => all.filter(({ from, to }) => from === id || to === id));
  return layoutByPay(view, (id) => ({ ...unknownRole(id), pay: pays[id] ?? null }), english);
}

/** The height of an amount on a lane, from two of its ticks. */
function heightOn({ ticks }: PayLayout['lanes'][number], amount: number): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) return NaN;
  return first.y + ((amount - first.amount) / (last.amount - first.amount)) * (last.y - first.y);
}

describe('the layout by pay', () => {
  it('spans each bar over the stated figures of its band, on the scale of its lane', () => {
    const { bars, lanes } = layOut({
      r0: pay(90_000, 170_000),
      r1: pay(60_000, 85_000),
      r2: pay(120_000, 160_000),
    });
    const [lane] = lanes;
    expect(lane).toMatchObject({ unit: { currency: 'USD', period: 'year' }, label: 'USD, a year' });
    const bar = bars.find(({ key }) => key === 'r0');
    expect(bar?.y).toBeCloseTo(heightOn(lane!, 170_000));
    expect(bar!.y + bar!.height).toBeCloseTo(heightOn(lane!, 90_000));
    expect(lane?.ticks.map(({ label }) => label)).toContain('$100k');
  });

  it('makes no end up: an open band fades where it goes on', () => {
    const { bars } = layOut({
      r0: pay(90_000, 170_000, { openEnded: true }),
      r1: pay(60_000, null),
      r2: pay(null, 80_000),
      r3: pay(10_000, 20_000),
    });
    const of = (id: string) => bars.find((bar) => bar.id === id);
    expect(of('r0')).toMatchObject({ fades: 'up' });
    expect(of('r1')).toMatchObject({ fades: 'up', height: 0 });
    expect(of('r2')).toMatchObject({ fades: 'down', height: 0 });
    expect(of('r3')).toMatchObject({ fades: null });
  });

  it('keeps currencies, periods and roles without a band in lanes of their own, the unit of the focus first', () => {
    const { lanes, bars } = layOut({
      r0: pay(30, 60, { period: 'hour' }),
      r1: pay(90_000, 100_000),
      r2: pay(50_000, 60_000),
      r3: pay(50_000, 60_000, { currency: 'EUR' }),
    });
    expect(lanes.map(({ label }) => label)).toEqual([
      'USD, an hour',
      'USD, a year',
      'EUR, a year',
      'No band stated',
    ]);
    lanes.slice(1).forEach(({ top }, at) => expect(top).toBeGreaterThan(lanes[at]?.bottom ?? 0));
    const hourly = bars.find(({ id }) => id === 'r0');
    expect(hourly!.y).toBeGreaterThanOrEqual(lanes[0]!.top);
    expect(hourly!.y + hourly!.height).toBeLessThanOrEqual(lanes[0]!.bottom);
  });

  it('stands entry roles left and advancement right of the focus, which is centred on 0, 0', () => {
    const { boxes } = layOut({
      r0: pay(90_000, 170_000),
      r1: pay(60_000, 85_000),
      r2: pay(120_000, 160_000),
    });
    const [focus, entry, advancement] = ['r0', 'r1', 'r2'].map((key) =>
      boxes.find((box) => box.key === key)!,
    );
    expect([focus!.x + focus!.width / 2, focus!.y + focus!.height / 2]).toEqual([0, 0]);
    expect(entry!.x + entry!.width).toBeLessThan(focus!.x);
    expect(advancement!.x).toBeGreaterThan(focus!.x + focus!.width);
  });

  it('holds for any figures: each role has a finite card, no two overlap, each bar lies on the scale of its own unit', () => {
    const figure = fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 400_000 }),
        fc.constantFrom(NaN, Infinity, -5, 1e300, 0, 1e12, 17.5),
      ),
    );
    const anyPay = fc.option(
      fc.record({
        min: figure,
        max: figure,
        openEnded: fc.boolean(),
        currency: fc.constantFrom('USD', 'EUR', null),
        period: fc.constantFrom('year' as const, 'hour' as const, null),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyPay, { minLength: 12, maxLength: 12 }), (found) => {
        const pays = Object.fromEntries(
          ids.map((id, at) => [id, found[at] ? pay(null, null, found[at]) : null]),
        );
        const { boxes, bars, lanes, lines } = layOut(pays);
        expect(sceneFaults(boxes, lines)).toEqual({ overlaps: [], throughCards: [] });
        for (const { x, y, width, height } of [...boxes, ...bars])
          expect([x, y, width, height].every(Number.isFinite)).toBe(true);
        for (const bar of bars) {
          const own = pays[bar.id]!;
          const lane = lanes.find(
            ({ unit }) => unit?.currency === own.currency && unit.period === own.period,
          )!;
          const figures = [own.min, own.max].filter(
            (value) => value !== null && Number.isFinite(value) && value >= 0,
          );
          expect(bar.y).toBeCloseTo(heightOn(lane, Math.max(...(figures as number[]))), 3);
          expect(bar.y + bar.height).toBeCloseTo(heightOn(lane, Math.min(...(figures as number[]))), 3);
        }
        expect(boxes).toHaveLength(new Set(boxes.map(({ key }) => key)).size);
      }),
    );
  });

  it('puts bands that cannot be drawn with those that state none', () => {
    const { bars, lanes, boxes } = layOut({ r0: pay(NaN, -5), r1: pay(1e300, null), r2: pay(null, null) });
    expect(bars).toEqual([]);
    expect(lanes.map(({ unit }) => unit)).toEqual([null]);
    expect(boxes.length).toBeGreaterThan(11);
  });
});
