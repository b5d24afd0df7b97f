import { parseDocument } from '#domain/document/parse-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';
import { expect, it } from 'vitest';
import { searchColumns } from './search-columns.ts';

const entry = (id: string, ...partOf: string[]): SkillEntry => ({ id, name: id, category: 'tool', partOf });
const lexicon = [
  entry('lambda', 'serverless'),
  entry('serverless', 'clouds', 'serverless'),
  entry('clouds', 'computing', 'unheard-of'),
  entry('computing', 'clouds'),
  entry('posters'),
];

it('tells the nearest wider skills that some role asks for, past those that none does', () => {
  const text = '# Builder\n\n## Hard Skills\n\n- lambda\n- clouds\n- computing\n';
  const { document } = parseDocument({ file: 'builder.md', text }, buildSkillFinder(lexicon));
  const { graph, documents } = buildGraph([document]);
  const { skills } = searchColumns(graph, documents, lexicon);
  expect(skills.ids).toEqual(['clouds', 'computing', 'lambda']);
  expect(skills.partOf).toEqual([[1], [0], [0]]);
});
