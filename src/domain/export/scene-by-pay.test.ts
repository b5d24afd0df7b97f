import { describe, expect, it } from 'vitest';
import { layoutByPay } from '#domain/layout/layout-by-pay.ts';
import { english } from '#messages/english.ts';
import { sceneRole } from './exported-scene.ts';
import { allWithin, readXml } from './read-xml.ts';
import { sceneByPay } from './scene-by-pay.ts';
import { trialMove, trialPay, trialRole, trialScene } from './trial-scene.ts';
import { viewSvg } from './view-svg.ts';

const byLevel = trialScene(
  'engineer',
  [trialMove('junior', 'engineer'), trialMove('engineer', 'lead'), trialMove('engineer', 'unpaid')],
  [
    trialRole('engineer', { pay: trialPay(100000, 150000) }),
    trialRole('junior', { pay: trialPay(60000, 80000) }),
    trialRole('lead', { pay: trialPay(150000, null, { openEnded: true }) }),
    trialRole('unpaid'),
  ],
);
const scene = sceneByPay(byLevel, english);
const options = {
  theme: 'light',
  title: 'Paths',
  address: 'https://example.org/',
  corpus: 'Trial',
  t: english,
} as const;

describe('a scene by pay', () => {
  it('is the one that the layout by pay shows', () => {
    const layout = layoutByPay(byLevel.view, (id) => sceneRole(byLevel, id), english);
    expect(scene.boxes).toEqual(layout.boxes);
    expect(scene.lines).toEqual(layout.lines);
    expect(scene.pay).toEqual({ bars: layout.bars, lanes: layout.lanes });
  });

  it('is drawn with the figures of its scale, its lanes and a bar for each band', () => {
    const drawing = allWithin(readXml(viewSvg(scene, options).svg));
    const texts = drawing.filter(({ name }) => name === 'text').map(({ text }) => text);
    for (const { label, ticks } of scene.pay?.lanes ?? [])
      expect(texts).toEqual(expect.arrayContaining([label, ...ticks.map((tick) => tick.label)]));
    expect(texts).toContain('No band stated');
    const bars = drawing.filter(({ name, attributes }) => name === 'rect' && attributes.get('rx') === '2');
    expect(bars).toHaveLength(3);
  });

  it('fades where a band goes on, and lies within the drawing', () => {
    const { svg, width, height } = viewSvg(scene, options);
    const faint = allWithin(readXml(svg)).filter(({ attributes }) => attributes.has('fill-opacity'));
    expect(faint.length).toBeGreaterThan(1);
    const plain = viewSvg(byLevel, options);
    expect(width).toBeGreaterThan(plain.width);
    expect(height).toBeGreaterThan(plain.height);
  });
});
