import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { inlineGraph } from './inline-graph.ts';
import { readXml } from './read-xml.ts';
import { hostileTexts, sceneOfTitles } from './trial-scene.ts';
import { formatXml } from './xml-element.ts';

const draw = (titles: readonly string[]): string =>
  formatXml(
    inlineGraph(sceneOfTitles(titles), {
      label: 'Paths',
      className: 'wide',
      t: english,
      addressOf: (id) => `/roles/${id}`,
    }),
  );

describe('inlineGraph', () => {
  it('links every card but the focus to its role, in the page’s own colours and without inline styles', () => {
    const svg = draw(['First', 'Second']);
    expect([...svg.matchAll(/href="([^"]*)"/g)].map(([, address]) => address).sort()).toEqual([
      '/roles/role-0',
      '/roles/role-1',
    ]);
    expect(svg).toContain('fill="var(--color-surface)"');
    expect(svg).not.toMatch(/style=|#[0-9a-f]{6}/);
  });

  it('shows any title as text', () => {
    const svg = draw(hostileTexts);
    expect(() => readXml(svg)).not.toThrow();
    expect(svg).not.toMatch(/<script|<foreignObject|onload="/i);
  });
});
