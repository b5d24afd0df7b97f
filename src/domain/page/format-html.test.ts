import { hostileTexts } from '#domain/export/trial-scene.ts';
import { element } from '#domain/export/xml-element.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, formatHtml, scriptJson } from './format-html.ts';

describe('formatHtml', () => {
  it('writes elements with their attributes, and elements without content without an end', () => {
    const tree = element('p', { class: 'a', 'data-x': 1.26 }, 'one ', element('br'), element('i', {}));
    expect(formatHtml(tree)).toBe('<p class="a" data-x="1.3">one <br><i></i></p>');
  });

  it('leaves nothing in a text or a value that could be markup', () => {
    const anything = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anything, anything, (text, value) => {
        const html = formatHtml(element('p', { title: value }, text));
        expect(html).toMatch(/^<p title="[^"<>]*">[^<>]*<\/p>$/);
      }),
    );
    expect(escapeHtml(`<b a="x" c='y'>&`)).toBe('&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;');
  });

  it('refuses a script or style sheet that would end itself', () => {
    expect(formatHtml(element('script', {}, 'a<b&&c'))).toBe('<script>a<b&&c</script>');
    for (const content of ['</script>', '</SCRIPT x>', '<!--', '<script>'])
      expect(() => formatHtml(element('script', {}, content))).toThrow(Error);
  });
});

describe('scriptJson', () => {
  it('reads back as the same value, and never ends its script', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constantFrom(...hostileTexts)), (value) => {
        const json = scriptJson(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(() => formatHtml(element('script', {}, json))).not.toThrow();
      }),
    );
  });
});
