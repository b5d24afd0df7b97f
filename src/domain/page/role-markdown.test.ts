import { hostileTexts, trialMove, trialRole } from '#domain/export/trial-scene.ts';
import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/document/role-document.ts';
import { type KnownRole, roleMarkdown } from './role-markdown.ts';

const level: Level = {
  from: 'title',
  confidence: 'high',
  signs: ['Middling'],
  rank: 3,
  track: 'individual',
};
const known = (title: string, text: string): KnownRole => ({
  role: { ...trialRole('b'), title, aliases: [], tags: [], level },
  document: {
    ...{ file: 'b.md', id: 'b', title, aliases: [], pay: null, tags: [], family: null, source: null },
    definition: `${text}\n\nSecond.`,
    moves: { entry: [], advancement: [], lateral: [] },
    responsibilities: { primary: [text], secondary: [] },
    skills: { hard: [{ text, heading: null, skills: [] }], soft: [] },
    education: { minimum: [], preferred: [], fields: [] },
    ...{ experience: null, level },
  },
  neighbourhood: { roles: [trialRole('a'), trialRole('b')], moves: [trialMove('a', 'b')] },
});
const options = {
  t: english,
  site: 'Harbor',
  addressOf: (id: string) => `https://a.example/roles/${id}`,
  disclaimer: null,
};

describe('roleMarkdown', () => {
  it('has the facts, the moves with their sentences, and the sections that are stated', () => {
    const text = roleMarkdown(known('Data Analyst', 'Reads data.'), options);
    expect(text).toContain('# Data Analyst\n\n- Pay: ');
    expect(text).toContain('- Level: Intermediate (“Middling” in the title)');
    expect(text).toMatch(/## Comes from\n\n- \[.*\]\(https:\/\/a\.example\/roles\/a\) — .*\n {2}- “/);
    expect(text).toContain('## Hard skills\n\n- Reads data.\n');
    for (const left of ['## Leads to', '## Soft skills', '## Experience']) expect(text).not.toContain(left);
    expect(text).toMatch(/promise nothing\.\n\n<https:\/\/a\.example\/roles\/b>\n$/);
  });

  it('keeps whatever a document holds from becoming a heading, a link or markup', () => {
    for (const hostile of [
      ...hostileTexts,
      '[x](javascript:alert(1))',
      '<script>alert(1)</script>',
      '\n# Heading',
      '1. One',
      '> Quote',
      '- Entry',
    ]) {
      const text = roleMarkdown(known(hostile, hostile), options);
      expect(text.match(/^#+ /gm)?.length).toBe(4);
      expect(text).not.toMatch(/^(?:- )?(?:\d+[.)] |> |- (?:- |# ))/m);
      expect(text).not.toMatch(/(?<!\\)\]\(javascript:/);
      expect(text).not.toMatch(/(?<!\\)<script/);
    }
  });
});
