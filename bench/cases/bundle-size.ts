import { nodeFiles } from '#cli/node-effects.ts';
import { readDocument } from '#cli/read-document.ts';
import { readLexicon } from '#cli/read-lexicon.ts';
import { searchColumns } from '#cli/search-columns.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { encodeSearch } from '#contract/bundle-search-encode.ts';
import { outlineDocument } from '#domain/document/outline-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { buildSkillFinder } from '#domain/skills/skill-finder.ts';
import { gzipSync } from 'node:zlib';
import type { BenchCase } from '../bench-case.ts';
import { generateCorpus } from '../generate-corpus.ts';
import { plannedGraph } from '../planned-graph.ts';
import { planCorpus } from '../plan-corpus.ts';
import { readSkillNames } from '../read-skill-names.ts';

const kilobytes = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length / 1000;

export const bench: BenchCase = {
  name: 'bundle-size',
  about:
    'What the app fetches of the bundle of a generated corpus, gzipped at level 9: the index for graph and map, and what search and ' +
    'readiness add to it. The same on every machine and in every run.',
  async run({ roles, note }) {
    const plan = planCorpus({ size: roles });
    const { entries } = await readLexicon(nodeFiles, null);
    const finder = buildSkillFinder(entries);
    note(`parsing ${roles.toLocaleString('en')} documents`);
    const parsed = generateCorpus(plan, await readSkillNames()).map(({ name, text }) =>
      outlineDocument(readDocument(name, new TextEncoder().encode(text), finder)),
    );
    const { graph, documents } = buildGraph(parsed);
    const families = graph.roles.map(({ family }) => family);
    const search = encodeSearch(searchColumns(graph, documents, entries), families);
    const scattered = plannedGraph(planCorpus({ size: roles, scattered: true }));
    return [
      { name: 'roles', unit: 'count', values: [graph.roles.length] },
      { name: 'moves', unit: 'count', values: [graph.moves.length] },
      { name: 'index', unit: 'kB', values: [kilobytes(encodeIndex(graph))], limit: 160 },
      {
        name: 'index, moves to anywhere',
        unit: 'kB',
        values: [kilobytes(encodeIndex(scattered))],
        limit: 160,
      },
      { name: 'search and readiness', unit: 'kB', values: [kilobytes(search)], limit: 250 },
    ];
  },
};
