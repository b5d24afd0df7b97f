import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import type { ExportedScene } from './exported-scene.ts';
import { mirrorScene } from './mirror-scene.ts';
import { palettes } from './palette.ts';
import { allWithin, type ReadElement, readXml } from './read-xml.ts';
import { hostileTexts, sceneOfTitles, trialMove, trialPay, trialRole, trialScene } from './trial-scene.ts';
import { viewSvg } from './view-svg.ts';

const options = {
  theme: 'light',
  title: 'Career paths around Engineer',
  address: 'https://example.org/roles/engineer?depth=2&view=graph',
  corpus: 'Trial ladder',
  t: english,
} as const;

const draw = (scene: ExportedScene) => readXml(viewSvg(scene, options).svg);
const named = (root: ReadElement, name: string) => allWithin(root).filter((read) => read.name === name);
const cardsOf = (root: ReadElement) =>
  named(root, 'g').filter(({ children }) => children[0]?.name === 'title');

const scene = trialScene(
  'engineer',
  [
    trialMove('junior', 'engineer', { statedBy: 'to' }),
    trialMove('engineer', 'lead'),
    trialMove('architect', 'engineer', { kind: 'lateral', statedBy: 'from' }),
    trialMove('lead', 'head'),
  ],
  [
    trialRole('engineer', { title: 'Engineer', pay: trialPay(100000, 150000), family: 'Software' }),
    trialRole('junior', { title: 'Junior Engineer' }),
    trialRole('lead', { title: 'Lead Engineer', pay: trialPay(150000, null, { openEnded: true }) }),
    trialRole('architect', { title: 'Architect', documented: false }),
    trialRole('head', { title: 'Head of Engineering' }),
  ],
  2,
);

describe('a view as SVG', () => {
  it('stands alone: with its namespace, size, name and description', () => {
    const { svg, width, height } = viewSvg(scene, options);
    const root = readXml(svg);
    expect(Object.fromEntries(root.attributes)).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'drawing-title drawing-text',
    });
    const [title, text] = root.children;
    expect([title?.name, title?.attributes.get('id'), title?.text]).toEqual([
      'title',
      'drawing-title',
      options.title,
    ]);
    expect([text?.name, text?.attributes.get('id')]).toEqual(['desc', 'drawing-text']);
    expect(text?.text).toBe(
      'Comes from: Junior Engineer. Leads to: Lead Engineer; Head of Engineering. Moves sideways: Architect. ' +
        'Moves are stated by role documents. They show what is possible and promise nothing.',
    );
  });

  it('says what it shows, where it was taken from, and that moves are stated', () => {
    const texts = named(draw(scene), 'text').map(({ text }) => text);
    expect(texts).toContain(options.title);
    expect(texts).toContain('5 roles, 4 moves');
    expect(texts).toContain(options.address);
    expect(texts.join(' ')).toContain('Trial ladder. Moves are stated by role documents.');
    expect(texts).toContain('Leads to, 2 moves away (1)');
    expect(texts).toContain('mentioned, no document');
  });

  it('draws each card with its title and band, dashed where there is no document', () => {
    const cards = cardsOf(draw(scene));
    expect(cards).toHaveLength(5);
    const card = (title: string) => cards.find(({ children }) => children[0]!.text.startsWith(`${title}.`))!;
    const linesOf = (title: string) => named(card(title), 'text').map(({ text }) => text);
    const dashes = (title: string) => named(card(title), 'rect')[0]!.attributes.get('stroke-dasharray');
    expect(linesOf('Engineer')).toEqual(expect.arrayContaining(['Engineer', '$100k – $150k']));
    expect(linesOf('Architect')).toEqual(expect.arrayContaining(['Architect', 'Mentioned, no document']));
    expect(card('Lead Engineer').children[0]!.text).toBe('Lead Engineer. from $150,000 a year.');
    expect(dashes('Architect')).toBe('4 4');
    expect(dashes('Engineer')).toBeUndefined();
  });

  it('draws steps solid with an arrowhead, lateral moves dotted, and thicker what both roles state', () => {
    const root = draw(scene);
    const drawn = root.children.find(({ name }) => name === 'g')!.children;
    const strokes = drawn
      .filter(({ name }) => name === 'path')
      .map(({ attributes }) => [attributes.get('stroke-width'), attributes.has('stroke-dasharray')]);
    expect(strokes.sort()).toEqual([
      ['1.5', false],
      ['1.5', true],
      ['3', false],
      ['3', false],
    ]);
    expect(drawn.filter(({ name }) => name === 'polygon')).toHaveLength(3);
  });

  it('keeps everything inside its frame', () => {
    const { svg, width, height } = viewSvg(scene, options);
    const [drawn] = readXml(svg).children.filter(({ name }) => name === 'g');
    const [left, top] = /translate\((\S+) (\S+)\)/
      .exec(drawn!.attributes.get('transform')!)!
      .slice(1)
      .map(Number) as [number, number];
    for (const { attributes } of named(drawn!, 'rect')) {
      const value = (name: string) => Number(attributes.get(name));
      expect(value('x') + left).toBeGreaterThanOrEqual(0);
      expect(value('y') + top).toBeGreaterThanOrEqual(0);
      expect(value('x') + value('width') + left).toBeLessThanOrEqual(width);
      expect(value('y') + value('height') + top).toBeLessThanOrEqual(height);
    }
  });

  it('needs no style, script, link or file, and so no exception from a content policy', () => {
    const all = allWithin(draw(sceneOfTitles(hostileTexts)));
    expect([...new Set(all.map(({ name }) => name))].sort()).toEqual(
      ['desc', 'g', 'path', 'polygon', 'rect', 'svg', 'text', 'title'].sort(),
    );
    const attributes = new Set(all.flatMap(({ attributes }) => [...attributes.keys()]));
    for (const name of attributes) expect(name).not.toMatch(/^(on|style|class|href|xlink|src)/);
  });

  it('carries every role, whatever its title holds', () => {
    const title = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...hostileTexts));
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 6 }), (titles) => {
        const names = cardsOf(draw(sceneOfTitles(titles))).map(({ children }) => children[0]!.text);
        const expected = ['focus', ...titles].map((text) => `${cleanText(text)}. No band stated.`);
        expect(names.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('shows a title in full, however long', () => {
    const long =
      'Senior Principal Member of the Distributed Systems Architecture and Internationalisation Staff';
    const [card] = cardsOf(draw(sceneOfTitles([long])));
    const lines = named(card!, 'text').map(({ text }) => text);
    expect(lines.join(' ').startsWith(`${long} No band stated`)).toBe(true);
  });

  it('draws a view of which nothing is known', () => {
    const { view, boxes, lines } = scene;
    const root = draw({ view, boxes, lines, roles: new Map() });
    expect(cardsOf(root)).toHaveLength(5);
  });
});

describe('the colours of a drawing', () => {
  const styles = readFileSync(new URL('../../app/theme.css', import.meta.url), 'utf8');

  it('are those of the app', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, colour] of Object.entries(palettes[theme])) {
        const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        const [, light, dark] =
          new RegExp(`--color-${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(styles) ?? [];
        expect([token, colour]).toEqual([token, theme === 'light' ? light : dark]);
      }
    }
  });
});

describe('a mirrored scene', () => {
  it('is drawn as the mirror of the plain one, with texts that end where they began', () => {
    const centre = (root: ReadElement, title: string) => {
      const card = cardsOf(root).find(({ children }) => children[0]?.text.startsWith(title));
      const box = card && named(card, 'rect')[0]?.attributes;
      const text = card && named(card, 'text')[0]?.attributes;
      return { left: Number(box?.get('x')), width: Number(box?.get('width')), text };
    };
    const [plain, mirrored] = [draw(scene), draw(mirrorScene(scene))];
    for (const title of ['Junior Engineer', 'Lead Engineer']) {
      const [one, other] = [centre(plain, title), centre(mirrored, title)];
      expect(other.left).toBeCloseTo(-one.left - one.width, 0);
      expect(other.text?.get('text-anchor')).toBe('end');
      expect(Number(other.text?.get('x'))).toBeCloseTo(-Number(one.text?.get('x')), 0);
    }
    expect(mirrorScene(mirrorScene(scene))).toEqual({ ...scene, isMirrored: false });
    for (const name of ['width', 'height'] as const)
      expect(mirrored.attributes.get(name)).toBe(plain.attributes.get(name));
  });
});
