import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sfntOf } from './sfnt-of.ts';

const woff = readFileSync(
  fileURLToPath(import.meta.resolve('@fontsource/inter/files/inter-latin-400-normal.woff')),
);

describe('sfntOf', () => {
  it('unpacks every table of a font, each with the checksum that the font states', () => {
    const font = sfntOf(woff);
    const view = new DataView(font.buffer);
    expect(view.getUint32(0)).toBe(0x00010000);
    const tables = Array.from({ length: view.getUint16(4) }, (_, table) =>
      [12, 16, 20, 24].map((at) => view.getUint32(at + 16 * table)),
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const [tag = 0, checksum = 0, start = 0, length = 0] of tables) {
      expect(start % 4).toBe(0);
      let sum = 0;
      for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
      // The table `head` holds a checksum of the whole font, which its own leaves out.
      if (tag !== 0x68656164) expect(sum).toBe(checksum);
    }
  });

  it('refuses what is no such font', () => {
    expect(() => sfntOf(new Uint8Array(64))).toThrow('no WOFF font');
  });
});
