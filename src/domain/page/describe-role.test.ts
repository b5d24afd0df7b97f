import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { describeRole } from './describe-role.ts';

const role = { title: 'Data Analyst', documented: true, pay: null };

describe('describeRole', () => {
  it('begins with the title, the band and how many moves are stated', () => {
    const document = { definition: 'Reads data.\n\nTells stories.' };
    expect(describeRole({ role, document, neighbourhood: { moves: [0] } }, english)).toBe(
      'Data Analyst: No band stated, 1 move stated. Reads data. Tells stories.',
    );
  });

  it('says of a role without a document that it has none', () => {
    const mentioned = { ...role, documented: false };
    expect(describeRole({ role: mentioned, document: null, neighbourhood: { moves: [] } }, english)).toBe(
      'Data Analyst: Mentioned, no document, 0 moves stated.',
    );
  });

  it('ends a long definition at a word, within what previews show', () => {
    const document = { definition: 'words and '.repeat(40) };
    const text = describeRole({ role, document, neighbourhood: { moves: [] } }, english);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toMatch(/(words|and)…$/);
  });
});
