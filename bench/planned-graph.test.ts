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
    const documents = generateCorpus(plan, await readSkillNames()).map(({ name, text }) =>
      readDocument(name, new TextEncoder().encode(text), finder),
    );
    const { graph } = buildGraph(documents);
    const ends = ({ moves }: typeof graph) =>
      moves.map(({ from, to, kind, statedBy }) => ({ from, to, kind, statedBy }));
    expect(ends(graph)).toEqual(ends(plannedGraph(plan)));
    const facts = ({ roles }: typeof graph) =>
      roles.map(({ id, title, pay, family, tags }) => ({ id, title, pay, family, tags }));
    expect(facts(graph)).toEqual(facts(plannedGraph(plan)));
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
