import { expect, it } from 'vitest';
import { readAmount } from './read-amount.ts';

it.each([
  ['70.000', 70_000],
  ['18.50', 18.5],
  ['1,234', 1234],
  ['1,5', 1.5],
  ['0.125', 0.125],
  ['1.234.567', 1_234_567],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['12,00,000', 1_200_000],
  ['110’000', 110_000],
  ['45 000', 45_000],
  ['12.05.2024', null],
  ['1,2,3', null],
  ['9999999999999', null],
])('%s is %s', (digits, amount) => expect(readAmount(digits)).toBe(amount));

it('takes a dot before a unit for the decimal mark', () => expect(readAmount('1.125', true)).toBe(1.125));
