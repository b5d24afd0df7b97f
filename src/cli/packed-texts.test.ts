import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksIn, bytesOf, packBytes, packTexts } from './packed-texts.ts';

const read = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('packed texts', () => {
  it('are read back as they were, whole or in pieces', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, (all) => {
        expect(bytesOf(packTexts(all)).map(read)).toEqual(all);
        const pieces = all.map((text) =>
          Array.from(text, (character) => new TextEncoder().encode(character)),
        );
        expect(packBytes(pieces)).toEqual({ ...packTexts(all), block: new Uint8Array(packTexts(all).block) });
      }),
    );
  });

  it('stand in a block of their own, which a message hands over', () => {
    const packed = packTexts(['one', 'two']);
    expect(packed.block.buffer.byteLength).toBe(6);
    expect(blocksIn(packed)).toEqual([packed.block.buffer]);
    expect(blocksIn({ hash: 'x', texts: packed, none: null })).toEqual([packed.block.buffer]);
    expect(blocksIn('text')).toEqual([]);
  });
});
