import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPng } from './pack-png.ts';

/** The pixels of a PNG with a palette, as [red, green, blue]. */
function read(png: Uint8Array): { width: number; height: number; pixels: number[][] } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    chunks.set(
      Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1'),
      png.subarray(at + 8, at + 8 + view.getUint32(at)),
    );
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const palette = chunks.get('PLTE') ?? new Uint8Array();
  const rows = inflateSync(chunks.get('IDAT') ?? new Uint8Array());
  const pixels = Array.from({ length: width * height }, (_, at) => {
    const number = rows[Math.floor(at / width) * (width + 1) + (at % width) + 1] ?? 0;
    return [...palette.subarray(3 * number, 3 * number + 3)];
  });
  return { width, height, pixels };
}

const opaque = (colours: readonly (readonly number[])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

describe('packPng', () => {
  it('keeps every pixel within eight steps of each channel', () => {
    const colour = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(0, 7, 8, 100, 200, 255)));
    fc.assert(
      fc.property(fc.array(colour, { minLength: 12, maxLength: 12 }), (colours) => {
        const { width, height, pixels } = read(packPng(opaque(colours), 4, 3));
        expect([width, height]).toEqual([4, 3]);
        pixels.forEach((pixel, at) =>
          pixel.forEach((value, channel) =>
            expect(Math.abs(value - (colours[at]?.[channel] ?? 0))).toBeLessThan(8),
          ),
        );
      }),
    );
  });

  it('gives a pixel the colour to its left once there are too many', () => {
    const colours = Array.from({ length: 300 }, (_, at) => [(at % 20) * 8, Math.floor(at / 20) * 8, 0]);
    const { pixels } = read(packPng(opaque(colours), 300, 1));
    expect(pixels[255]).toEqual(colours[255]);
    expect(pixels[299]).toEqual(colours[255]);
  });
});
