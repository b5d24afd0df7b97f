import { english } from '#messages/english.ts';
import { expect, it } from 'vitest';
import { describeUnit } from './describe-unit.ts';

it('names the unit of a band, and what of it is not stated', () => {
  expect(describeUnit({ currency: 'USD', period: 'year' }, english)).toBe('a yearly USD band');
  expect(describeUnit({ currency: 'EUR', period: 'hour' }, english)).toBe('an hourly EUR band');
  expect(describeUnit({ currency: null, period: 'hour' }, english)).toBe('an hourly band without a currency');
  expect(describeUnit({ currency: 'USD', period: null }, english)).toBe('a USD band without a period');
  expect(describeUnit({ currency: null, period: null }, english)).toBe(
    'a band without a currency and a period',
  );
});
