import { encodeSearch } from '#contract/bundle-search-encode.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import { searchColumns, skillIdsOf } from '#cli/search-columns.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { nodeFiles } from '#cli/node-effects.ts';
import { readDocument } from '#cli/read-document.ts';
import { readLexicon } from '#cli/read-lexicon.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { generateCorpus } from './generate-corpus.ts';
import { plannedGraph } from './planned-graph.ts';
import { plannedSkills } from './planned-skills.ts';
import { planCorpus } from './plan-corpus.ts';
import { readSkillNames } from './read-skill-names.ts';

const kilobytes = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length / 1000;

describe('a generated corpus', () => {
  it('is the same for the same seed, and another for another', async () => {
    const skills = await readSkillNames();
    const write = (seed: number) => generateCorpus(planCorpus({ size: 60, seed }), skills);
    expect(write(1)).toEqual(write(1));
    expect(write(1)).not.toEqual(write(2));
  });

  it('is read as it was planned', async () => {
    const plan = planCorpus({ size: 120 });
    const { entries } = await readLexicon(nodeFiles, null);
    const finder = buildSkillFinder(entries);
    const generated = generateCorpus(plan, await readSkillNames());
    const { graph, documents: read } = buildGraph(
      generated.map(({ name, text }) => readDocument(name, new TextEncoder().encode(text), finder)),
    );
    const ends = ({ moves }: typeof graph) =>
      moves.map(({ from, to, kind, statedBy }) => ({ from, to, kind, statedBy }));
    expect(ends(graph)).toEqual(ends(plannedGraph(plan)));
    const facts = ({ roles }: typeof graph) =>
      roles.map(({ id, title, pay, family, tags }) => ({ id, title, pay, family, tags }));
    expect(facts(graph)).toEqual(facts(plannedGraph(plan)));
    const skills = (of: ReadonlyMap<string, Pick<RoleDocument, 'skills'>>) =>
      new Map([...of].map(([id, document]) => [id, skillIdsOf(document).sort()]));
    expect(skills(plannedSkills(plan, generated, finder))).toEqual(skills(read));
  });
});

describe('the index of ten thousand roles', () => {
  it.each([
    ['near one another', false],
    ['anywhere', true],
  ])('takes at most 160 kB where moves lead %s', (_, scattered) => {
    const graph = plannedGraph(planCorpus({ size: 10_000, scattered }));
    expect(graph.moves.length).toBeGreaterThan(42_000);
    const index = encodeIndex(graph);
    expect(parseIndex(index).ok).toBe(true);
    expect(kilobytes(index)).toBeLessThan(159);
  });
});

describe('what search and readiness add for ten thousand roles', () => {
  it('takes at most 250 kB', { timeout: 90_000 }, async () => {
    const plan = planCorpus({ size: 10_000 });
    const { entries } = await readLexicon(nodeFiles, null);
    const documents = generateCorpus(plan, await readSkillNames());
    const graph = plannedGraph(plan);
    const families = graph.roles.map(({ family }) => family);
    const skills = plannedSkills(plan, documents, buildSkillFinder(entries));
    const search = encodeSearch(searchColumns(graph, skills, entries), families);
    expect(parseSearch(search, families).ok).toBe(true);
    expect(kilobytes(search)).toBeLessThan(249);
  });
});
