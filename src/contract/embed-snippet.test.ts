import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEmbedQuery } from './embed-query.ts';
import { type EmbedChoice, embedAddress, frameSnippet, scriptSnippet } from './embed-snippet.ts';

const choice: EmbedChoice = {
  site: 'https://ladders.example/careers/',
  path: 'roles/data-engineer?depth=2',
  title: 'Career paths around Data Engineer',
  look: { ...plainEmbedQuery, theme: 'dark', accent: '0b6e4f' },
  height: null,
};

describe('HTML for a host page', () => {
  it('shows a page in a frame', () => {
    expect(embedAddress(choice)).toBe(
      'https://ladders.example/careers/embed/roles/data-engineer?depth=2&theme=dark&accent=0b6e4f',
    );
    expect(frameSnippet({ ...choice, height: 600 })).toBe(`<iframe
  src="https://ladders.example/careers/embed/roles/data-engineer?depth=2&#38;theme=dark&#38;accent=0b6e4f"
  title="Career paths around Data Engineer"
  width="100%"
  height="600"
  loading="lazy"
  allow="clipboard-write; fullscreen; web-share"
  style="border: 0"
></iframe>`);
  });

  it('shows a page by the script, with a link for those who have none', () => {
    expect(scriptSnippet(choice)).toBe(`<career-ladder
  data-role="data-engineer"
  depth="2"
  theme="dark"
  accent="0b6e4f"
>
  <a href="https://ladders.example/careers/roles/data-engineer?depth=2">Career paths around Data Engineer</a>
</career-ladder>
<script async src="https://ladders.example/careers/embed.js"></script>`);
    const plain = { ...choice, look: plainEmbedQuery };
    expect(scriptSnippet({ ...plain, path: 'compare?roles=a,b' })).toContain('\n  compare="a,b"\n>');
    expect(scriptSnippet({ ...plain, path: 'routes?from=a&to=b' })).toContain('\n  routes="a,b"\n>');
    expect(scriptSnippet({ ...plain, path: 'map', height: 500 })).toContain('\n  map\n  height="500"\n>');
  });

  it('never lets a title or an address out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (title, query) => {
        const hostile = { ...choice, title: `${title}"><script>`, path: `roles/a?with=${query}` };
        const tags = (html: string) => html.match(/<\/?[a-z-]+/g);
        expect(tags(frameSnippet(hostile))).toEqual(['<iframe', '</iframe']);
        expect(tags(scriptSnippet(hostile))).toEqual([
          '<career-ladder',
          '<a',
          '</a',
          '</career-ladder',
          '<script',
          '</script',
        ]);
      }),
    );
  });
});
