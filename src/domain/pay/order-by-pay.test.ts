import { describe, expect, it } from 'vitest';
import { orderByPay } from './order-by-pay.ts';

const band = (min: number | null, max: number | null, period: 'year' | 'hour' = 'year') => ({
  currency: 'USD',
  period,
  min,
  max,
});

describe('the order of bands', () => {
  const low = band(50_000, 90_000);
  const wide = band(50_000, 120_000);
  const high = band(null, 150_000);
  const hourly = band(40, 60, 'hour');
  const order = (descending: boolean) =>
    [null, high, hourly, wide, low].sort((a, b) => orderByPay(a, b, descending));

  it('goes by where a band begins, then by where it ends', () => {
    expect(order(false)).toEqual([hourly, low, wide, high, null]);
  });

  it('keeps units apart and roles without a band last, in both directions', () => {
    expect(order(true)).toEqual([hourly, high, wide, low, null]);
  });
});
