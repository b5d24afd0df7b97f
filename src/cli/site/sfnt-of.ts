import { inflateSync } from 'node:zlib';

const HEAD = 12;
const ENTRY = 16;
const aligned = (length: number): number => (length + 3) & ~3;

/**
 * A font of the Web Open Font Format 1.0 as the TrueType or OpenType file it was made of: its tables, unpacked and put side by side. Throws
 * for what is no such font.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF font.');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, table) => {
    const [tag = 0, start = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((at) =>
      view.getUint32(44 + 20 * table + at),
    );
    const bytes = woff.subarray(start, start + packed);
    return { tag, checksum, bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const size = tables.reduce((sum, { bytes }) => sum + aligned(bytes.length), HEAD + ENTRY * count);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  [count, ENTRY * 2 ** power, power, ENTRY * (count - 2 ** power)].forEach((value, at) =>
    out.setUint16(4 + 2 * at, value),
  );
  let start = HEAD + ENTRY * count;
  for (const [table, { tag, checksum, bytes }] of tables.entries()) {
    [tag, checksum, start, bytes.length].forEach((value, at) =>
      out.setUint32(HEAD + ENTRY * table + 4 * at, value),
    );
    font.set(bytes, start);
    start += aligned(bytes.length);
  }
  return font;
}
