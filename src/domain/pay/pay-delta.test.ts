import { english } from '#messages/english.ts';
import { expect, it } from 'vitest';
import { parsePay } from './parse-pay.ts';
import { payDelta } from './pay-delta.ts';

it.each([
  ['$120,000 - $220,000', '$180,000 - $275,000+', '+$60k start'],
  ['$180,000 - $275,000+', '$120,000 - $220,000', '−$60k start'],
  ['$90k - $100k', '$90k - $120k', 'same start'],
  ['$20/hr - $25/hr', '$22.50/hr - $30/hr', '+$2.50 start'],
  ['Up to $80k', '$70k - $100k', '+$20k end'],
])('from %s to %s is %s', (from, to, text) =>
  expect(payDelta(parsePay(from), parsePay(to), english)).toMatchObject({ kind: 'change', text }),
);

it.each([
  ['$ - $', '$90k', 'not-stated'],
  ['$20/hr', '$90k', 'period'],
  ['€90k', '$90k', 'currency'],
  ['Up to $80k', 'From $90k', 'unknown'],
])('from %s to %s nothing can be said: %s', (from, to, reason) =>
  expect(payDelta(parsePay(from), parsePay(to), english)).toEqual({ kind: 'none', reason }),
);
