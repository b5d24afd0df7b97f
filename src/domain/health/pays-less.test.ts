import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paysLess } from './pays-less.ts';
import { band } from './trial-ladder.ts';

describe('paysLess', () => {
  it.each([
    ['a band below another', band(50, 70), band(80, 90), true],
    ['a band that is lower at both ends', band(50, 70), band(60, 90), true],
    ['a band with the same start and a lower end', band(50, 70), band(50, 90), true],
    ['the same band', band(50, 70), band(50, 70), false],
    ['a wider band', band(50, 100), band(60, 90), false],
    ['a band whose end is open', band(50, 70, { openEnded: true }), band(60, 90), false],
    ['a band below one whose end is open', band(50, 70), band(60, 90, { openEnded: true }), true],
    ['a band that may reach past an unstated end', band(50, 70), band(60, null), false],
    ['a band that ends before an open one begins', band(50, 70), band(80, null), true],
    ['a band without a start', band(null, 70), band(60, 90), false],
    ['a band without a start that ends before the other begins', band(null, 50), band(60, 90), true],
    ['another currency', band(50, 70, { currency: 'EUR' }), band(60, 90), false],
    ['another period', band(50, 70, { period: 'month' }), band(60, 90), false],
    ['no band', null, band(60, 90), false],
  ])('of %s', (_, lower, higher, expected) => {
    expect(paysLess(lower, higher)).toBe(expected);
  });

  it('asks for a multiple at both ends', () => {
    expect(paysLess(band(50, 70), band(70, 98), 1.4)).toBe(false);
    expect(paysLess(band(50, 70), band(71, 98), 1.4)).toBe(true);
    expect(paysLess(band(50, 90), band(100, 110), 1.4)).toBe(false);
  });

  it('never holds both ways', () => {
    const end = fc.option(fc.integer({ min: 1, max: 200 }));
    const pay = fc
      .tuple(end, end, fc.boolean())
      .map(([min, max, openEnded]) => band(min, max, { openEnded }));
    fc.assert(
      fc.property(pay, pay, fc.constantFrom(1, 1.4), (a, b, times) => {
        expect(paysLess(a, b, times) && paysLess(b, a, times)).toBe(false);
      }),
    );
  });
});
