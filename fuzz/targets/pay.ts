import { comparePay } from '#domain/pay/compare-pay.ts';
import { describePayComparison } from '#domain/pay/describe-pay-comparison.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { parsePay } from '#domain/pay/parse-pay.ts';
import { english } from '#messages/english.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phrases } from '../document-texts.ts';
import { fuzzTarget } from '../fuzz-target.ts';

export const target = fuzzTarget({
  name: 'pay',
  about:
    'what is read as pay has no figure that is no number, no bound the text lacks, and compares alike from both sides',
  share: 11,
  inputs: fc.tuple(phrases, phrases),
  check: ([one, other]) => {
    const [a, b] = [parsePay(one), parsePay(other)];
    for (const [pay, text] of [
      [a, one],
      [b, other],
    ] as const) {
      for (const bound of [pay?.min ?? null, pay?.max ?? null]) {
        assert.ok(bound === null || (Number.isFinite(bound) && bound >= 0));
        assert.ok(bound === null || /\p{Nd}/u.test(text), 'a figure out of nothing');
      }
      if (pay?.min != null && pay.max !== null) assert.ok(pay.min <= pay.max);
      if (pay)
        assert.doesNotMatch(describeBand({ documented: true, pay }, english), /NaN|undefined|Infinity/);
    }
    const [there, back] = [comparePay(a, b), comparePay(b, a)];
    assert.equal(there.kind, back.kind);
    if (there.kind !== 'not-comparable') assert.ok(a?.currency === b?.currency && a?.period === b?.period);
    const words = describePayComparison(there, { a: 'A', b: 'B' }, english).join(' ');
    assert.doesNotMatch(words, /NaN|undefined|null|Infinity/);
  },
});
