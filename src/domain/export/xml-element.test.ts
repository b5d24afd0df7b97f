import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { readXml } from './read-xml.ts';
import { hostileTexts } from './trial-scene.ts';
import { element, formatXml } from './xml-element.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...hostileTexts));

describe('writing an element', () => {
  it('nests, closes what is empty, and rounds numbers to tenths', () => {
    const drawn = element(
      'g',
      { x: 1.26, y: Number.NaN },
      element('rect', { rx: 12 }),
      element('text', {}, 'A'),
    );
    expect(formatXml(drawn)).toBe('<g x="1.3" y="0"><rect rx="12"/><text>A</text></g>');
  });

  it('escapes what would be markup', () => {
    expect(formatXml(element('text', { id: '"<' }, '</text>&]]>'))).toBe(
      '<text id="&quot;&lt;">&lt;/text&gt;&amp;]]&gt;</text>',
    );
  });

  it('replaces what no XML document may hold', () => {
    expect(formatXml(element('text', {}, 'a\u0000b\ud800c\uffff'))).toBe(
      '<text>a\ufffdb\ufffdc\ufffd</text>',
    );
  });

  it('is well-formed and keeps every other character, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (value, text) => {
        const read = readXml(formatXml(element('text', { id: value }, text)));
        expect(read.attributes.get('id')).toBe(cleanText(value));
        expect(read.text).toBe(cleanText(text));
      }),
    );
  });
});
