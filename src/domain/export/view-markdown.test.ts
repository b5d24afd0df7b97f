import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from './clean-text.ts';
import { escapeMarkdown, markdownAddress } from './escape-markdown.ts';
import { hostileTexts, sceneOfTitles, trialMove, trialPay, trialRole, trialScene } from './trial-scene.ts';
import { rowsMarkdown, viewMarkdown } from './view-markdown.ts';

const options = {
  title: 'Career paths around Engineer',
  address: 'https://example.org/roles/engineer?depth=2',
  corpus: 'Trial ladder',
  t: english,
  addressOf: (id: string) => `https://example.org/roles/${id}`,
  sentences: false,
};

const scene = trialScene(
  'engineer',
  [trialMove('engineer', 'lead', { statedBy: 'from' }), trialMove('lead', 'head')],
  [
    trialRole('engineer', { title: 'Engineer', pay: trialPay(100000, 150000) }),
    trialRole('lead', { title: 'Lead' }),
    trialRole('head', { title: 'Head', documented: false }),
  ],
  2,
);

describe('a view as Markdown', () => {
  it('is an outline by kind of move, with bands and who states each move', () => {
    expect(viewMarkdown(scene, options)).toBe(`# Career paths around Engineer

[Engineer](https://example.org/roles/engineer) — $100,000 – $150,000 a year.

## Comes from

No role is stated here.

## Leads to

- [Lead](https://example.org/roles/lead) — No band stated. Stated by Engineer only.
  - advancement: [Head](https://example.org/roles/head) — Mentioned, no document. Stated by both roles.

## Moves sideways

No role is stated here.

Trial ladder. Moves are stated by role documents. They show what is possible and promise nothing.

<https://example.org/roles/engineer?depth=2>
`);
  });

  it('quotes the sentences where they are wanted', () => {
    const outline = viewMarkdown(scene, { ...options, sentences: true });
    expect(outline).toContain('  - “engineer and lead, says engineer” (Engineer, engineer.md, line 7)\n');
    expect(outline).toContain('    - “lead and head, says head” (Head, head.md, line 7)\n');
  });

  it('holds every role in a line of its own, whatever its title', () => {
    const lines = viewMarkdown(sceneOfTitles(hostileTexts), options).split('\n');
    const items = lines.filter((line) => line.startsWith('- ['));
    expect(items).toHaveLength(hostileTexts.length);
    for (const [position, title] of hostileTexts.entries()) {
      const start = `- [${escapeMarkdown(title) || `role-${position}`}](https://example.org/roles/role-${position})`;
      expect(items.filter((item) => item.startsWith(start))).toHaveLength(1);
    }
  });
});

describe('rows of a view as Markdown', () => {
  it('are a list in the order that is asked for', () => {
    const keyOf = new Map(scene.view.roles.map(({ key, id }) => [id, key]));
    const keys = ['head', 'gone', 'engineer'].map((id) => keyOf.get(id) ?? id);
    expect(rowsMarkdown(scene, keys, options)).toBe(`# Career paths around Engineer

- advancement: [Head](https://example.org/roles/head) — Mentioned, no document. Stated by both roles.
- [Engineer](https://example.org/roles/engineer) — $100,000 – $150,000 a year.

Trial ladder. Moves are stated by role documents. They show what is possible and promise nothing.

<https://example.org/roles/engineer?depth=2>
`);
  });
});

describe('text in Markdown', () => {
  it.each([
    ['*bold* and _slanted_', '\\*bold\\* and \\_slanted\\_'],
    ['<b>x</b>', '\\<b>x\\</b>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript\\:alert(1))'],
    ['![x](y)', '!\\[x\\](y)'],
    ['`code` \\ ~gone~', '\\`code\\` \\\\ \\~gone\\~'],
    ['https://example.org and www.example.org', 'https\\://example.org and www\\.example.org'],
    ['&lt; R&D', '\\&lt; R&D'],
    ['@someone #12 :smile: $x$', '\\@someone \\#12 \\:smile: \\$x\\$'],
    ['one\n# two', 'one # two'],
  ])('%j stays literal', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it('leaves ordinary titles and bands as they are', () => {
    for (const text of [
      'Senior Product Manager, Technical',
      'C# Developer (.NET)',
      '$100,000 – $150,000+ a year',
      'R&D: Lead',
    ])
      expect(escapeMarkdown(text)).toBe(text);
  });

  it('comes back by dropping the backslashes before signs', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(cleanLine(text));
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[<[\]*_`~\\]/);
      }),
    );
  });

  it('has no address end before its end', () => {
    expect(markdownAddress('https://example.org/a b)(<c>\\')).toBe(
      'https://example.org/a%20b%29%28%3Cc%3E%5C',
    );
  });
});
