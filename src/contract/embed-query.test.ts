import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EmbedQuery,
  formatEmbedQuery,
  parseEmbedQuery,
  plainEmbedQuery,
  viewQueryOf,
} from './embed-query.ts';
import { formatQueryString, parseQueryString } from './view-url.ts';

const embedQuery: fc.Arbitrary<EmbedQuery> = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark'),
  accent: fc.option(fc.stringMatching(/^[\da-f]{6}$/)),
  locale: fc.option(fc.constantFrom('de', 'de-AT', 'zh-Hant-TW')),
  panel: fc.constantFrom('open', 'closed'),
  background: fc.constantFrom('plain', 'transparent'),
  links: fc.constantFrom('tab', 'host'),
});

describe('the query of an embed', () => {
  it('round-trips', () => {
    fc.assert(
      fc.property(embedQuery, (value) => {
        const address = formatQueryString(formatEmbedQuery(value));
        expect(parseEmbedQuery(parseQueryString(address))).toEqual(value);
      }),
    );
  });

  it('keeps defaults out', () => {
    expect(formatEmbedQuery(plainEmbedQuery)).toEqual({});
    expect(formatEmbedQuery({ ...plainEmbedQuery, accent: '0b6e4f', panel: 'open' })).toEqual({
      accent: '0b6e4f',
      panel: 'open',
    });
  });

  it('takes accents as people write them', () => {
    const accentOf = (accent: string | number) => parseEmbedQuery({ accent }).accent;
    expect([accentOf('#0B6E4F'), accentOf('abc'), accentOf(123456)]).toEqual(['0b6e4f', 'aabbcc', '123456']);
    const broken = ['red', '#12345', 'url(x)', '0b6e4f;', '0b6e4f0'];
    expect(broken.map(accentOf)).toEqual(broken.map(() => null));
  });

  it('falls back to the defaults for what is unknown or broken', () => {
    const broken = {
      ...{ theme: 'neon', accent: '</style>', locale: '../de', panel: 'half', background: 'none', links: 7 },
      ['__proto__']: { theme: 'dark' },
    };
    expect(parseEmbedQuery(broken)).toEqual(plainEmbedQuery);
    expect(parseEmbedQuery(Object.create({ theme: 'dark' }) as Record<string, unknown>)).toEqual(
      plainEmbedQuery,
    );
  });

  it('leaves to the view what is the view’s', () => {
    expect(viewQueryOf({ depth: '2', theme: 'dark', links: 'host', view: 'list' })).toEqual({
      depth: '2',
      view: 'list',
    });
  });
});
