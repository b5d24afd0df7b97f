import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { formatPay } from './format-pay.ts';
import { parsePay } from './parse-pay.ts';

function written(text: string, locale = 'en', compact = false): string {
  const pay = parsePay(text);
  const t = Object.assign(english.bind(null), { locale });
  return pay === null ? '' : formatPay(pay, t, { compact });
}

describe('formatPay', () => {
  it.each([
    ['$180,000 - $275,000+', '$180,000 – $275,000+ a year', '$180k – $275k+'],
    ['£45,000–£60,000 per annum', '£45,000 – £60,000 a year', '£45k – £60k'],
    ['$20/hr - $45/hr', '$20 – $45 an hour', '$20 – $45/h'],
    ['$18 - $25.50 / hour', '$18.00 – $25.50 an hour', '$18.00 – $25.50/h'],
    ['From $90,000', 'from $90,000 a year', 'from $90k'],
    ['Up to $80k', 'up to $80,000 a year', 'up to $80k'],
    ['$85,000', '$85,000 a year', '$85k'],
    ['CA$90,000', 'CA$90,000 a year', 'CA$90k'],
    ['$1.2M', '$1,200,000 a year', '$1.2M'],
    ['$18 - $25', '$18 – $25', '$18 – $25'],
    ['85K', '85,000 a year', '85k'],
    ['€4.500/month', '€4,500 a month', '€4.5k/mo'],
  ])('writes %s as “%s”, or “%s”', (text, full, compact) => {
    expect(written(text)).toBe(full);
    expect(written(text, 'en', true)).toBe(compact);
  });

  it('leaves the shape of numbers to the locale', () => {
    expect(written('€70.000 - €90.000', 'de')).toBe('70.000–90.000\u00a0€ a year');
    expect(written('$900 - $90,000', 'es', true)).toBe('900\u00a0US$ – 90\u00a0mil\u00a0US$');
    expect(written('$90,000', 'ar-u-nu-latn')).toBe('\u200f90,000\u00a0\u200eUS$\u200e a year');
    expect(written('$85,000', 'en-AU')).toBe('USD\u00a085,000 a year');
  });

  it('writes plain numbers for a currency that is none, and the text itself for a band without bounds', () => {
    const pay = {
      text: 'see advert',
      currency: '<b>',
      min: 5,
      max: 7,
      openEnded: false,
      period: null,
      note: null,
    };
    expect(formatPay(pay, english)).toBe('5 – 7');
    expect(formatPay({ ...pay, min: null, max: Number.NaN }, english)).toBe('see advert');
  });
});
