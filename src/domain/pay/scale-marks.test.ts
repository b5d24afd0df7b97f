import { measureText } from '#domain/layout/measure-text.ts';
import { describe, expect, it } from 'vitest';
import { bandScale } from './band-scale.ts';
import { parsePay } from './parse-pay.ts';
import { scaleMarks } from './scale-marks.ts';

const marks = (text: string, locale: string) => {
  const pay = parsePay(text);
  const scale = pay && bandScale([pay]);
  return scale === null ? [] : scaleMarks(scale, locale);
};

describe('the marks of a scale', () => {
  it('are every n-th of its ticks, at their place', () =>
    expect(marks('$100,000 - $200,000', 'en')).toEqual([
      { at: 0, label: '$100k' },
      { at: 0.4, label: '$140k' },
      { at: 0.8, label: '$180k' },
    ]));

  it.each(['en', 'de', 'es', 'ar-u-nu-latn'])(
    'leave room for their labels on the smallest screen: %s',
    (locale) => {
      for (const text of [
        '$10,000 - $60,000',
        '$100,000 - $300,000',
        '$1,000,000 - $9,000,000',
        '$20 - $45 / hour',
      ]) {
        const found = marks(text, locale);
        expect(found.length).toBeGreaterThanOrEqual(2);
        const width = found.reduce((sum, { label }) => sum + measureText(label, 12), 0);
        expect(width, found.map(({ label }) => label).join(' ')).toBeLessThan(236);
      }
    },
  );
});
