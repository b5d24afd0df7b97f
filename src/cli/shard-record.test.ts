import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatShard, parseShard } from './shard-record.ts';

it('is read as it was written', () => {
  const word = fc.stringMatching(/^[\w-]+$/);
  fc.assert(
    fc.property(word, fc.array(fc.tuple(word, word)), (hash, prints) => {
      const record = { hash, prints: new Map(prints) };
      expect(parseShard(formatShard(record))).toEqual(record);
    }),
  );
});
