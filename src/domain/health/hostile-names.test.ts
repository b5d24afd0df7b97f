import { formatDocument } from '#domain/document/format-document.ts';
import { parseDocument } from '#domain/document/parse-document.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { indexGraph } from '#domain/graph/index-graph.ts';
import { parseLexicon } from '#domain/skills/parse-lexicon.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import { english } from '#messages/english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLadder } from './check-ladder.ts';

/** What every object has, and what code may take for a value of its own. No two give the same id. */
const names = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['prototype', 'length', 'name', 'then', 'caller', 'arguments', 'toJSON', 'size', 'get', 'has'],
  ...['null', 'undefined', 'NaN', 'Infinity', 'true', 'false'],
];
const anyName = fc.constantFrom(...names);
const lexicon = parseLexicon(
  names
    .map((name) => ({ id: name.toLowerCase().replaceAll('_', ''), name, category: 'tool' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
);
const finder = buildSkillFinder(lexicon.entries);
const before = Object.getOwnPropertyNames(Object.prototype).sort();

interface Words {
  title: string;
  others: string[];
}

/** A document in which every part that takes a name has one of these. */
function read({ title, others }: Words): RoleDocument {
  const list = others.map((name) => `"${name}"`).join(', ');
  const bullets = others.map((name) => `- \`${name}\``).join('\n');
  const text = `---
title: "${title}"
family: "${title}"
source: "${title}"
aliases: [${list}]
tags: [${list}]
__proto__: {polluted: true}
constructor: polluted
---

## Entry Point From
${bullets}

## Advancement To
${bullets}

## Lateral Moves
${bullets}

## Hard Skills
${bullets}

## Fields of Study
${bullets}

## ${title}
${bullets}
`;
  return parseDocument({ file: `${title}.md`, text }, finder).document;
}

const documents = fc
  .uniqueArray(fc.record({ title: anyName, others: fc.uniqueArray(anyName, { maxLength: 4 }) }), {
    selector: ({ title }) => title,
    maxLength: 8,
  })
  .map((all) => all.map(read));

describe('names that every object has', () => {
  it('are skills as good as others', () => {
    expect(lexicon.problems).toEqual([]);
    for (const name of names) expect(finder.find(`Uses ${name} well`)).toHaveLength(1);
  });

  it('are titles, families, tags, aliases and moves as good as others', () => {
    fc.assert(
      fc.property(anyName, fc.uniqueArray(anyName, { minLength: 1, maxLength: 4 }), (title, others) => {
        const document = read({ title, others });
        const aliases = others.filter((name) => name !== title);
        expect(document).toMatchObject({ title, family: title, source: title, aliases, tags: others });
        expect(document.moves.entry.map(({ text }) => text)).toEqual(others);
        expect(document.skills.hard.map(({ text }) => text)).toEqual(others);
        expect(document.skills.hard.every(({ skills }) => skills.length === 1)).toBe(true);
        expect(document.education.fields).toEqual(others);
        const again = parseDocument({ file: 'x.md', text: formatDocument(document) }, finder).document;
        expect(again).toMatchObject({ title, family: title, aliases, tags: others, skills: document.skills });
      }),
    );
  });

  it('keep every role in the graph, change nothing outside of it, and leave the ladder checked', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const { graph, documents: behind } = buildGraph(all);
        const titles = graph.roles.filter(({ documented }) => documented).map(({ title }) => title);
        expect(titles.sort()).toEqual(all.map(({ title }) => title).sort());
        const index = indexGraph(graph);
        for (const { id } of graph.roles) expect(index.role(id)?.id).toBe(id);
        for (const { from, to } of graph.moves)
          expect(index.role(from) !== null && index.role(to) !== null).toBe(true);
        for (const [id, document] of behind) expect(index.role(id)?.title).toBe(document.title);
        for (const { message } of checkLadder(indexGraph(graph), behind, english))
          expect(message).not.toMatch(/function|\[native/);
        expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});
