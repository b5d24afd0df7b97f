import { element, formatXml } from '#domain/export/xml-element.ts';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';

const text = (line: string, direction?: 'rtl') =>
  element(
    'text',
    {
      x: 900,
      y: 60,
      'text-anchor': 'end',
      'font-weight': 600,
      'font-size': 34,
      ...(direction && { direction }),
    },
    line,
  );
const drawn = (line: string, direction?: 'rtl') =>
  typeset(element('g', {}, text(line, direction)))?.children[0];

describe('typeset', () => {
  it('sets each line in a font that has its letters', () => {
    for (const line of ['Łódź Жук Ωmega, C++ & C# (50 %)', '$90–€120'])
      expect(drawn(line)).toMatchObject({
        attributes: { 'font-family': 'Inter SemiBold' },
        children: [line],
      });
    expect(drawn('مهندس (C++)')).toMatchObject({ attributes: { 'font-family': 'IBM Plex Sans Arabic' } });
  });

  it('hands on lines from right to left in the order in which they are seen, without a direction, which the renderer takes for a place', () => {
    const line = drawn('Data · متوسط', 'rtl');
    expect(line).toMatchObject({ children: [expect.stringMatching(/متوسط.*Data/)] });
    expect(line).not.toHaveProperty('attributes.direction');
    expect(drawn('Engineer)', 'rtl')).toMatchObject({
      children: [expect.stringMatching(/\)[^)]*Engineer/)],
    });
  });

  it('draws nothing whose letters would be empty boxes', () => {
    for (const line of ['数据分析师', '👩‍🔬', 'مهندس Жук']) expect(drawn(line), line).toBeUndefined();
  });

  it('lets the renderer draw a line with Arabic and other letters as one that ends at its place', async () => {
    const fileOf = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)));
    await initWasm(new Uint8Array(await fileOf('@resvg/resvg-wasm/index_bg.wasm')));
    const plex = '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf';
    const fontBuffers = [new Uint8Array(await fileOf(plex))];
    const boxOf = (line: string) => {
      const svg = element(
        'svg',
        { xmlns: 'http://www.w3.org/2000/svg', width: 1000, height: 99 },
        text(line, 'rtl'),
      );
      const set = typeset(svg);
      return new Resvg(set === null ? '' : formatXml(set), { font: { fontBuffers } }).getBBox();
    };
    const [whole, ...parts] = ['لا نطاق أجر · Data (1)', 'لا نطاق أجر', ' · ', 'Data', '(1)'].map((line) =>
      boxOf(line),
    );
    expect((whole?.x ?? 0) + (whole?.width ?? 0)).toBeCloseTo(900, -1);
    // No letter is missing, and none is drawn apart from its neighbours.
    const sum = parts.reduce((width, box) => width + (box?.width ?? 0), 0);
    expect(whole?.width).toBeGreaterThan(sum);
    expect(whole?.width).toBeLessThan(1.25 * sum);
  });
});
