import { expect, it } from 'vitest';
import { payProblems } from './pay-problems.ts';

it.each([
  ['$100k - $120k', []],
  ['$ - $', []],
  ['Competitive', []],
  ['$120k - $100k', ['pay-reversed']],
  ['45 000 kr/month', ['pay-currency-unclear']],
  ['85K', ['pay-currency-unclear']],
  ['$18 - $25', ['pay-period-unclear']],
  ['Grade 7', ['pay-unread']],
  ['$1e400 - $2E9', ['pay-unread']],
])('“%s” gives %j', (line, codes) => expect(payProblems(line).map(({ code }) => code)).toEqual(codes));
