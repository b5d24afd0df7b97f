import { hostileTexts, trialMove, trialRole } from '#domain/export/trial-scene.ts';
import { formatXml, type XmlElement } from '#domain/export/xml-element.ts';
import { mirrorScene } from '#domain/export/mirror-scene.ts';
import { measureText } from '#domain/layout/measure-text.ts';
import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewDrawing, previewSize } from './preview-drawing.ts';
import { roleScene } from './role-scene.ts';

const moves = [trialMove('a', 'b'), trialMove('b', 'c'), trialMove('a', 'b', { kind: 'lateral' })];
const roles = ['a', 'b', 'c'].map((id) => trialRole(id));
const positions = [
  { id: 'a', place: 'entry', x: 0, y: 0, width: 190, height: 80 },
  { id: 'b', place: 'focus', x: 300, y: 0, width: 190, height: 80 },
  { id: 'c', place: 'advancement', x: 600, y: 0, width: 190, height: 80 },
] as const;
const scene = roleScene('b', { roles, moves, positions });
const draw = (title: string, site = 'Harbor careers') =>
  previewDrawing({ ...trialRole('b'), title }, scene, { site, accent: null, t: english });
const wordsOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : '')).join('');
const textsOf = (node: XmlElement): XmlElement[] =>
  node.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === 'text' ? [child] : textsOf(child),
  );

describe('previewDrawing', () => {
  it('says whose it is, the title, the band, the level and how many moves are stated', () => {
    const svg = formatXml(draw('Data Analyst'));
    for (const told of [
      'Harbor careers',
      'Data Analyst',
      '1 role leads here, 1 step from here',
      '1 lateral move',
    ])
      expect(svg).toContain(`>${told}<`);
    expect(svg.match(/<rect [^>]*rx="12"/g)?.length).toBe(1 + positions.length);
  });

  it('keeps every line inside the picture, whatever the title', () => {
    const title = fc.oneof(
      fc.constantFrom(...hostileTexts, 'W'.repeat(300), 'Senior Vice President of '.repeat(9)),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(title, (each) => {
        for (const drawn of textsOf(draw(each, each))) {
          const { attributes } = drawn;
          const size = Number(attributes['font-size']);
          const right = Number(attributes['x']) + measureText(wordsOf(drawn), size);
          expect(right).toBeLessThanOrEqual(650);
          expect(Number(attributes['y'])).toBeLessThanOrEqual(previewSize.height - 24);
        }
        // And none on another.
        const lines = textsOf(draw(each, each)).map(({ attributes }) => ({
          bottom: Number(attributes['y']),
          top: Number(attributes['y']) - 0.8 * Number(attributes['font-size']),
        }));
        for (const [at, { top }] of lines.entries())
          if (at > 0) expect(top).toBeGreaterThan(lines[at - 1]?.bottom ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('has its words at the right of a mirrored scene, beginning there', () => {
    const options = { site: 'Harbor', accent: null, t: english };
    const lines = textsOf(previewDrawing(trialRole('b'), mirrorScene(scene), options));
    const [name, ...others] = lines.map(({ attributes }) => attributes);
    expect(name).toMatchObject({ x: 1200 - 64 - 64, 'text-anchor': 'end' });
    for (const each of others) expect(each).toMatchObject({ x: 1200 - 64, 'text-anchor': 'end' });
    // A title goes by its own letters, what the picture says by its language.
    expect(others.map(({ direction }) => direction)).toEqual([undefined, 'rtl', 'rtl', 'rtl', 'rtl']);
  });

  it('ends what is cut in an ellipsis', () => {
    const lines = textsOf(draw('Senior Vice President of '.repeat(9))).map(wordsOf);
    expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(1);
  });
});
