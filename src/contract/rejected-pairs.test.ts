import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatRejectedPairs, parseRejectedPairs } from './rejected-pairs.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(id, id).map((ids) => ids.join(' '))), (pairs) => {
      expect(parseRejectedPairs(formatRejectedPairs(pairs))).toEqual(pairs);
    }),
  );
});

it.each([
  [null, []],
  ['', []],
  ['{"a":1}', []],
  ['ec2 aws,,aws,aws ec2 s3,../x aws,ec2 aws,go  go,__proto__ x', ['ec2 aws']],
])('reads %j as %j', (text, expected) => expect(parseRejectedPairs(text)).toEqual(expected));

it('reads anything as a list of bounded length', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseRejectedPairs(text)));
  const many = Array.from({ length: 100_000 }, (_, number) => `a${number} b`).join(',');
  expect(parseRejectedPairs(many).length).toBe(400);
});
