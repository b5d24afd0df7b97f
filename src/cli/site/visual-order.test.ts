import { describe, expect, it } from 'vitest';
import { visualOrder } from './visual-order.ts';

/** What stands where, from left to right, with `>` and `<` for the marks of direction that nobody sees. */
const seen = (line: string, direction?: 'ltr' | 'rtl') =>
  visualOrder(line, direction).replaceAll('\u200e', '>').replaceAll('\u200f', '<');

describe('visualOrder', () => {
  it('leaves a line of one direction as it is', () => {
    expect(seen('Data Analyst (50 %)')).toBe('>Data Analyst (50 %)>');
    expect(seen('مهندس بيانات (كبير)')).toBe('<مهندس بيانات (كبير)<');
  });

  it('puts what is read first at the right of a line from right to left', () => {
    expect(seen('متوسط · Data')).toBe('>Data><متوسط · <');
    expect(seen('Data · متوسط')).toBe('>Data · ><متوسط<');
    expect(seen('Data · متوسط', 'rtl')).toBe('< · متوسط<>Data>');
    expect(seen('مهندس (Senior) كبير')).toBe('<) كبير<>Senior><مهندس (<');
    expect(seen('3 وظائف', 'rtl')).toBe('< وظائف<>3>');
  });

  it('does what isolates and marks of direction ask for, and leaves them out', () => {
    expect(seen('مهارة \u2068C++\u2069 فقط')).toBe('< فقط<>C++><مهارة <');
    expect(seen('\u200f90–\u200f160 \u200eUS$\u200e', 'rtl').replaceAll(/[<>]/g, '')).toBe('US$ 160–90');
  });
});
