import type { RoleDocument } from '#domain/document/role-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import type { RoleNode } from '#domain/graph/career-graph.ts';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { nodeFiles } from './node-effects.ts';
import { readCorpus } from './read-corpus.ts';

const silent = { show: () => undefined, clear: () => undefined };
const corpus = await readCorpus(nodeFiles, BUILT_IN_CORPUS, silent);
const { graph, diagnostics } = buildGraph(corpus.documents, corpus.names);
const documented = new Map(graph.roles.filter((role) => role.documented).map((role) => [role.id, role]));

describe('the documents', () => {
  it('are a hundred or more, over ten families or more', () => {
    expect(corpus.documents.length).toBeGreaterThanOrEqual(100);
    expect(documented.size).toBe(corpus.documents.length);
    const families = new Set(corpus.documents.map(({ family }) => family));
    expect(families.has(null)).toBe(false);
    expect(families.size).toBeGreaterThanOrEqual(10);
  });

  it('are complete', () => {
    expect(corpus.documents.flatMap((document) => lacking(document))).toEqual([]);
  });

  it('have no errors, and lack nothing but pay and moves', () => {
    const found = [...corpus.diagnostics, ...diagnostics].filter(({ severity }) => severity !== 'info');
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    const codes = new Set(found.map(({ code }) => code));
    expect([...codes].filter((code) => code !== 'pay-missing' && code !== 'moves-missing')).toEqual([]);
  });
});

/** What a document falls short in, in words. */
function lacking({ id, definition, responsibilities, skills, education, experience, source }: RoleDocument) {
  const parts: [part: string, isThere: boolean][] = [
    ['a source', source !== null],
    ['a definition', definition !== null],
    ['ten primary responsibilities', responsibilities.primary.length >= 10],
    ['four secondary responsibilities', responsibilities.secondary.length >= 4],
    ['eight hard skills', skills.hard.length >= 8],
    ['five soft skills', skills.soft.length >= 5],
    ['an education', education.minimum.length > 0 && education.fields.length > 0],
    ['an experience', experience !== null && experience.preferred.length > 0],
  ];
  return parts.filter(([, isThere]) => !isThere).map(([part]) => `${id} lacks ${part}`);
}

describe('the sentences', () => {
  const sentences = corpus.documents.flatMap((document) =>
    sentencesOf(document).map((text) => ({ role: document.id, text, words: wordsOf(text) })),
  );

  it('stand nowhere twice', () => {
    const first = new Map<string, string>();
    const twice = sentences.flatMap(({ role, text, words }) => {
      const key = words.join(' ');
      const before = first.get(key);
      first.set(key, before ?? role);
      return before === undefined ? [] : [`${before} and ${role}: ${text}`];
    });
    expect(twice).toEqual([]);
  });

  it('share less than four fifths of their words with any other', () => {
    const frequency = new Map<string, number>();
    for (const word of sentences.flatMap(({ words }) => words)) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
    const rarity = (word: string) => frequency.get(word) ?? 0;
    const earlier = new Map<string, { text: string; words: Set<string> }[]>();
    const alike = sentences.flatMap(({ text, words: all }) => {
      const rarestFirst = [...new Set(all)].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
      const words = new Set(rarestFirst);
      // Two sets that share four fifths of their words share one of the rarest fifth of each.
      const telling = rarestFirst.slice(0, Math.floor(words.size / 5) + 1);
      const candidates = new Set(telling.flatMap((word) => earlier.get(word) ?? []));
      for (const word of telling) earlier.set(word, [...(earlier.get(word) ?? []), { text, words }]);
      return [...candidates]
        .filter((other) => overlap(words, other.words) >= 0.8)
        .map((other) => `${other.text} | ${text}`);
    });
    expect(alike).toEqual([]);
  });
});

/** Shared words as a part of all words of both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

function sentencesOf({ definition, responsibilities, skills, education, experience }: RoleDocument) {
  return [
    ...(definition ?? '').split(/(?<=[.!?])\s+/),
    ...responsibilities.primary,
    ...responsibilities.secondary,
    ...[...skills.hard, ...skills.soft].map(({ text }) => text),
    ...education.minimum,
    ...education.preferred,
    ...(experience === null ? [] : [experience.text, ...experience.preferred]),
  ];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

describe('the ladders', () => {
  /** Moves with a document at both ends. */
  const moves = graph.moves.filter(({ from, to }) => documented.has(from) && documented.has(to));
  const onward = new Map<string, string[]>();
  for (const { from, to, kind } of moves) {
    onward.set(from, [...(onward.get(from) ?? []), to]);
    if (kind === 'lateral') onward.set(to, [...(onward.get(to) ?? []), from]);
  }
  const steps = moves.filter(({ kind }) => kind === 'step');
  const rank = (id: string): number => documented.get(id)?.level.rank ?? 0;

  it('hold 95 % of the documented roles together, without help from roles that are only mentioned', () => {
    const beside = new Map([...documented.keys()].map((id): [string, string[]] => [id, []]));
    for (const { from, to } of moves) {
      beside.get(from)?.push(to);
      beside.get(to)?.push(from);
    }
    const parts = [...documented.keys()].map((id) => reachedFrom(id, beside).size);
    expect(Math.max(...parts) / documented.size).toBeGreaterThanOrEqual(0.95);
  });

  it('lead from each documented role straight to another one', () => {
    expect([...documented.keys()].filter((id) => !onward.has(id))).toEqual([]);
  });

  it('reach seven steps or more, each to a higher level', () => {
    const longest = new Map<string, number>();
    const upwards = [...documented.keys()].sort((a, b) => rank(b) - rank(a));
    for (const id of upwards) {
      const next = steps.filter(({ from, to }) => from === id && rank(to) > rank(id));
      longest.set(id, Math.max(0, ...next.map(({ to }) => 1 + (longest.get(to) ?? 0))));
    }
    expect(Math.max(...longest.values())).toBeGreaterThanOrEqual(7);
  });

  it('rise from a first post to an executive one in several families', () => {
    const rising = new Map<string, string[]>();
    for (const { from, to } of steps) {
      if (rank(to) >= rank(from)) rising.set(from, [...(rising.get(from) ?? []), to]);
    }
    const isExecutive = (id: string) => rank(id) >= 9;
    const firstPosts = [...documented.values()].filter((role: RoleNode) => role.level.rank <= 2);
    const whole = firstPosts.filter(({ id }) => [...reachedFrom(id, rising)].some(isExecutive));
    expect(new Set(whole.map(({ family }) => family)).size).toBeGreaterThanOrEqual(5);
  });
});

/** All that can be reached, the beginning included. */
function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  return reached;
}
