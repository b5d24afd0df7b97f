import { buildGraph } from '#domain/graph/build-graph.ts';
import { buildNameIndex } from '#domain/search/name-index.ts';
import { reachShare } from '#domain/search/reach-share.ts';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { nodeFiles } from './node-effects.ts';
import { readCorpus } from './read-corpus.ts';

const silent = { show: () => undefined, clear: () => undefined };
const corpus = await readCorpus(nodeFiles, BUILT_IN_CORPUS, silent);
const { roles } = buildGraph(corpus.documents, corpus.names).graph;
const index = buildNameIndex(roles);

const share = (some: typeof roles) => reachShare(some, (query) => index.search(query, 1)[0]?.id);

describe('three letters and Enter', () => {
  it('lead to nine of ten documented roles', () =>
    expect(share(roles.filter(({ documented }) => documented))).toBeGreaterThanOrEqual(0.9));

  it('lead to most roles that are only mentioned', () =>
    expect(share(roles.filter(({ documented }) => !documented))).toBeGreaterThanOrEqual(0.7));
});

it('finds every documented role by its title with one letter missing', () => {
  const missed = roles
    .filter(({ documented, title }) => documented && title.length > 6)
    .filter(({ id, title }) => {
      const at = Math.floor(title.length / 2) + (title.charAt(Math.floor(title.length / 2)) === ' ' ? 1 : 0);
      const typed = title.slice(0, at) + title.slice(at + 1);
      return !index.search(typed, 6).some((hit) => hit.id === id);
    });
  expect(missed.map(({ title }) => title)).toEqual([]);
});
