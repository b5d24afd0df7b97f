import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pay } from '#domain/document/role-document.ts';
import { looksLikePay, parsePay } from './parse-pay.ts';

/** `USD 180000..275000+ year (note)`: one line for all that was read; `-` for what is not stated. */
function summary(pay: Pay | null): string {
  if (pay === null) return 'none';
  const { currency, min, max, openEnded, period, note } = pay;
  const band = `${min ?? '-'}..${max ?? '-'}${openEnded ? '+' : ''}`;
  return `${currency ?? '-'} ${band} ${period ?? '-'}${note === null ? '' : ` (${note})`}`;
}

describe('parsePay', () => {
  it.each([
    ['$180,000 - $275,000+', 'USD 180000..275000+ year'],
    ['$120-150k', 'USD 120000..150000 year'],
    ['$120k–$150k', 'USD 120000..150000 year'],
    ['$120k - 150', 'USD 120000..150000 year'],
    ['£45-50,000', 'GBP 45000..50000 year'],
    ['$1-1.2M', 'USD 1000000..1200000 year'],
    ['$ 65,000 ‑ $120,000', 'USD 65000..120000 year'],
    ['USD 90,000 to 120,000', 'USD 90000..120000 year'],
    ['Between $90,000 and $120,000', 'USD 90000..120000 year'],
    ['From $90,000 to $120,000', 'USD 90000..120000 year'],
    ['70 000 - 90 000 €', 'EUR 70000..90000 year'],
  ])('reads the range %s', (text, expected) => expect(summary(parsePay(text))).toBe(expected));

  it.each([
    ['From $90,000', 'USD 90000..-+ year'],
    ['Starting at $90,000', 'USD 90000..-+ year'],
    ['$90,000+', 'USD 90000..-+ year'],
    ['$90,000 and up', 'USD 90000..-+ year'],
    ['≥ $90,000', 'USD 90000..-+ year'],
    ['Up to $80k', 'USD -..80000 year'],
    ['No more than $80k', 'USD -..80000 year'],
    ['$80,000 max', 'USD -..80000 year'],
    ['$90,000 - $', 'USD 90000..- year'],
    ['$ - $120,000', 'USD -..120000 year'],
  ])('leaves open what %s leaves open', (text, expected) => expect(summary(parsePay(text))).toBe(expected));

  it.each([
    ['$85,000', 'USD 85000..85000 year'],
    ['85K', '- 85000..85000 year'],
    ['$1.2M', 'USD 1200000..1200000 year'],
    ['$1.125M', 'USD 1125000..1125000 year'],
    ['$18.50', 'USD 18.5..18.5 -'],
  ])('reads the single figure %s as a band of one point', (text, expected) =>
    expect(summary(parsePay(text))).toBe(expected),
  );

  it.each([
    ['A$90,000', 'AUD 90000..90000 year'],
    ['C$90k', 'CAD 90000..90000 year'],
    ['CA$90,000 - $110,000', 'CAD 90000..110000 year'],
    ['$90,000 - $110,000 CAD', 'CAD 90000..110000 year'],
    ['$90,000 (Canadian dollars)', 'CAD 90000..90000 year (Canadian dollars)'],
    ['NZ$80,000', 'NZD 80000..80000 year'],
    ['HK$50,000 / month', 'HKD 50000..50000 month'],
    ['S$6,000 per month', 'SGD 6000..6000 month'],
    ['US $120,000', 'USD 120000..120000 year'],
    ['R$ 12.000 por mês', 'BRL 12000..12000 month'],
    ["CHF 110'000", 'CHF 110000..110000 year'],
    ['CHF 110’000 – 130’000', 'CHF 110000..130000 year'],
    ['€70.000 - €90.000', 'EUR 70000..90000 year'],
    ['₹12,00,000 - ₹18,00,000', 'INR 1200000..1800000 year'],
    ['₹12-18 LPA', 'INR 1200000..1800000 year'],
    ['¥6,000,000 - ¥9,000,000', 'JPY 6000000..9000000 year'],
    ['15 000 zł / month', 'PLN 15000..15000 month'],
    ['SEK 45 000 per month', 'SEK 45000..45000 month'],
    ['90,000 - 120,000 USD', 'USD 90000..120000 year'],
  ])('reads the currency and groups of %s', (text, expected) =>
    expect(summary(parsePay(text))).toBe(expected),
  );

  it('names no currency where a sign is shared without a default, but keeps the sign in the note', () => {
    expect(summary(parsePay('45 000 kr/month'))).toBe('- 45000..45000 month (kr)');
    expect(summary(parsePay('45 000 kr/month (SEK)'))).toBe('SEK 45000..45000 month');
  });

  it('does not join figures of two currencies', () =>
    expect(summary(parsePay('$100k - €120k'))).toMatch(/^USD 100000\.\.100000 year/u));

  it.each([
    ['$20/hr - $45/hr', 'USD 20..45 hour'],
    ['$15 - $22+ / hour', 'USD 15..22+ hour'],
    ['Hourly: $20 - $25', 'USD 20..25 hour'],
    ['$50 per day', 'USD 50..50 day'],
    ['$1,200.50 weekly', 'USD 1200.5..1200.5 week'],
    ['€4.500/month', 'EUR 4500..4500 month'],
    ['$3,000-4,500 pm', 'USD 3000..4500 month'],
    ['€4,500 gross per month', 'EUR 4500..4500 month (gross)'],
    ['£45,000–£60,000 per annum', 'GBP 45000..60000 year'],
    ['$9,500 p.a.', 'USD 9500..9500 year'],
    ['$25, 40 hours per week', 'USD 25..25 - (40 hours per week)'],
    ['$80,000 annually, paid monthly', 'USD 80000..80000 year (paid monthly)'],
  ])('reads the period of %s from its words', (text, expected) =>
    expect(summary(parsePay(text))).toBe(expected),
  );

  it('takes a period from the size of the figures only where a month could not be meant', () => {
    expect(parsePay('$10,000')?.period).toBe('year');
    expect(parsePay('$9,999')?.period).toBeNull();
    expect(parsePay('SEK 45 000')?.period).toBeNull();
    expect(parsePay('¥300,000')?.period).toBeNull();
  });

  it.each([
    ['$18 - $25 / hour (Typical Range)', 'USD 18..25 hour (Typical Range)'],
    ['$70,000 - $110,000 (varies by region)', 'USD 70000..110000 year (varies by region)'],
    [
      '$150,000 - $250,000+ (Commensurate with Experience)',
      'USD 150000..250000+ year (Commensurate with Experience)',
    ],
    ['$200k OTE', 'USD 200000..200000 year (OTE)'],
    ['OTE: $200k', 'USD 200000..200000 year (OTE)'],
    ['$120,000 + bonus, DOE', 'USD 120000..120000 year (+ bonus; DOE)'],
    ['$100k + $20k bonus', 'USD 100000..100000 year (+ $20k bonus)'],
    ['$90,000, 401k match', 'USD 90000..90000 year (401k match)'],
  ])('keeps the words around %s as its note', (text, expected) =>
    expect(summary(parsePay(text))).toBe(expected),
  );

  it.each([
    '$ - $',
    '$0 - $0',
    'Competitive',
    'DOE',
    '',
    '5 years',
    '15% bonus',
    '2019 - 2023',
    '401k',
    '999999999999999999999',
    '$5000000000000',
    '$NaN',
    '12.05.2024',
  ])('reads no figure from “%s”', (text) => expect(parsePay(text)).toBeNull());

  it('puts bounds in order that are written highest first', () =>
    expect(summary(parsePay('$120k - $100k'))).toBe('USD 100000..120000 year'));

  it.each([
    ['💰 $180,000 - $275,000+', '$180,000 - $275,000+'],
    ['ðŸ’° $180,000 - $275,000+', '$180,000 - $275,000+'],
    ['Ã°Å¸â€™Â° $180,000', '$180,000'],
    ['  • Salary: $90k – $100k DOE ', '$90k – $100k DOE'],
    ['**Salary range (USD):** 150000', '150000'],
    ['$120k â€“ $150k', '$120k â€“ $150k'],
  ])('keeps the text of “%s” as written, without what leads it', (line, text) =>
    expect(parsePay(line)?.text).toBe(text),
  );

  it('reads through signs that were mangled by a wrong decoding', () => {
    expect(summary(parsePay('â‚¬70.000 â€“ â‚¬90.000'))).toBe('EUR 70000..90000 year');
    expect(summary(parsePay('Â£45,000'))).toBe('GBP 45000..45000 year');
  });

  it('never gives an amount that is not finite, negative or out of order', () => {
    const piece = fc.constantFrom(
      '$',
      '€',
      'k',
      'M',
      '-',
      '–',
      '+',
      ' ',
      '/hr',
      'to',
      '1',
      '90,000',
      '1.2',
      '999',
      '0',
      'LPA',
      '(',
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        const pay = parsePay(text);
        if (pay === null) return;
        const bounds = [pay.min, pay.max].filter((bound) => bound !== null);
        expect(bounds.length).toBeGreaterThan(0);
        for (const bound of bounds) expect(bound >= 0 && bound <= 1e12).toBe(true);
        if (pay.min !== null && pay.max !== null) expect(pay.min).toBeLessThanOrEqual(pay.max);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back any band that it writes in the usual notation', () => {
    const amount = fc.integer({ min: 10_000, max: 900_000 });
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (one, other, open) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const written = `$${min.toLocaleString('en')} - $${max.toLocaleString('en')}${open ? '+' : ''}`;
        expect(parsePay(written)).toEqual({
          text: written,
          currency: 'USD',
          min,
          max,
          openEnded: open,
          period: 'year',
          note: null,
        });
      }),
    );
  });

  it.each(['1', '1 ', '1,', '$', '$1-', '(', 'a.', '+', 'ð', '💰', 'Salary '])(
    'takes time in proportion to the length of a line of “%s”',
    (piece) => {
      const started = performance.now();
      parsePay(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});

describe('looksLikePay', () => {
  it.each([
    '💰 $180,000 - $275,000+',
    'ðŸ’° $120,000 - $220,000',
    'ðŸ’° $ - $',
    '$ - $',
    '$18 - $25 / hour (Typical Range)',
    '£400 - £500 per day (Outside IR35)',
    'Salary: competitive',
    '💰 Competitive',
    'Pay grade: G7 £45,000 – £52,000',
    '$120,000 + bonus, DOE',
    '85K',
  ])('takes “%s” for a pay line', (line) => expect(looksLikePay(line)).toBe(true));

  it.each([
    'Manage a $2M budget',
    '$2M budget',
    '• Managed budgets of $1M - $5M',
    'Own a P&L of $10M+',
    '$100k+ deals',
    'Budget: $2M',
    'Rate limiting: 10,000 requests per second',
    '10,000+ users served daily',
    '5 - 7 years',
    '2019 - 2023',
    '💰 Compensation',
    '🎯 Role Definition',
    'ðŸŽ¯ Role Definition',
    'Competitive',
    'C$ and F#',
    '',
    `$90,000 ${'and more '.repeat(100)}`,
  ])('does not take “%s” for one', (line) => expect(looksLikePay(line)).toBe(false));
});

const factsFile = '../shared/facts/roles.jsonl';

describe.skipIf(!existsSync(factsFile))('published pay lines', () => {
  const plain = /^\$([\d,]+)(\/hr)? - \$([\d,]+)(?:\/hr)?(\+?)( \/ hour)?(?: \((.+)\))?$/u;
  const lines = existsSync(factsFile) ? readFileSync(factsFile, 'utf8').trim().split('\n') : [];
  const texts = lines
    .map((line) => (JSON.parse(line) as { pay: string | null }).pay)
    .filter((pay) => pay !== null);

  it('are read as they stand', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      const [, min = '', perHour, max = '', plus, hourly, note] = plain.exec(text) ?? [];
      expect(parsePay(text)).toEqual({
        text,
        currency: 'USD',
        min: Number(min.replaceAll(',', '')),
        max: Number(max.replaceAll(',', '')),
        openEnded: plus === '+',
        period: perHour === undefined && hourly === undefined ? 'year' : 'hour',
        note: note ?? null,
      });
      expect(looksLikePay(text)).toBe(true);
    }
  });
});
