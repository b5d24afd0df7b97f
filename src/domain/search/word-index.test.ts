import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { makeWordIndex, meetings, type WordIndex } from './word-index.ts';

function indexOf(titles: readonly string[], tags: readonly string[] = []): WordIndex {
  const index = makeWordIndex();
  for (const [at, title] of titles.entries())
    index.add({ title: title.split(' '), aliases: [], family: [], tags: (tags[at] ?? '').split(' ') });
  return index;
}

const find = (index: WordIndex, terms: readonly string[], mostEdits = 1, inNames = false) =>
  index.find(terms, { mostEdits, inNames });

describe('a word index', () => {
  const index = indexOf(['data engineer', 'data analyst', 'sales engineer', 'lead'], ['cloud', 'cloud']);

  it('tells which entries meet each term, and whether by a typo', () => {
    const { met, words } = find(index, ['engin', 'enginear', 'da']);
    const { none, typo, beginning } = meetings;
    expect(met.map((kinds) => [...kinds])).toEqual([
      [beginning, none, beginning, none],
      [typo, none, typo, none],
      [beginning, beginning, none, none],
    ]);
    expect([...words].sort()).toEqual(['data', 'engineer']);
  });

  it('forgives no letter in short words, one in words of four, and as many as asked for in longer ones', () => {
    const isFound = (term: string, mostEdits: number) =>
      find(index, [term], mostEdits).scores.some((score) => score > 0);
    expect(isFound('dta', 2)).toBe(false);
    expect(isFound('dato', 2)).toBe(true);
    expect(isFound('dito', 2)).toBe(false);
    expect(isFound('anilist', 1)).toBe(false);
    expect(isFound('anilist', 2)).toBe(true);
  });

  it('looks in names alone where it is asked to', () => {
    expect([...find(index, ['cloud'], 1, true).scores]).toEqual([0, 0, 0, 0]);
    expect(find(index, ['cloud'], 1, false).scores[1]).toBeGreaterThan(0);
  });

  it('counts rare words, whole words and short names more', () => {
    const [common = 0, , , rare = 0] = find(index, ['data', 'lead']).scores;
    expect(rare).toBeGreaterThan(common);
    const [whole = 0, begun = 0] = find(indexOf(['dat x', 'data x']), ['dat']).scores;
    expect(whole).toBeGreaterThan(begun);
    const [short = 0, long = 0] = find(indexOf(['data', 'data of a kind']), ['data']).scores;
    expect(short).toBeGreaterThan(long);
  });

  it('finds nothing among no entries, and nothing strange in strange words', () => {
    expect(find(indexOf([]), ['data']).scores).toHaveLength(0);
    expect([...find(index, ['__proto__', 'constructor', '']).met.map((kinds) => kinds[3])]).toEqual([
      0, 0, 0,
    ]);
  });

  it('finds what MiniSearch finds, and counts it alike', () => {
    const word = fc.constantFrom('data', 'date', 'dater', 'engineer', 'engineers', 'enginear', 'lead', 'le');
    const words = fc.array(word, { maxLength: 3 });
    const entry = fc.record({ title: words, aliases: words, family: words, tags: words });
    const entries = fc.array(entry, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(entries, word, fc.nat(2), fc.boolean(), (all, term, mostEdits, inNames) => {
        const [ours, theirs] = [
          makeWordIndex(),
          new MiniSearch({ fields: ['title', 'aliases', 'family', 'tags'] }),
        ];
        for (const [id, { title, aliases, family, tags }] of all.entries()) {
          ours.add({ title, aliases, family, tags });
          const texts = { title, aliases, family, tags };
          theirs.add({
            id,
            ...Object.fromEntries(Object.entries(texts).map(([name, of]) => [name, of.join(' ')])),
          });
        }
        const fuzzy = term.length < 4 ? 0 : term.length < 5 ? Math.min(1, mostEdits) : mostEdits;
        const boost = { title: 4, aliases: 2.5 };
        const options = { boost, prefix: true, fuzzy, ...(inNames && { fields: ['title', 'aliases'] }) };
        const expected = new Map(theirs.search(term, options).map(({ id, score }) => [Number(id), score]));
        const { scores } = find(ours, [term], mostEdits, inNames);
        for (const [number, score] of scores.entries())
          expect(score).toBeCloseTo(expected.get(number) ?? 0, 9);
      }),
    );
  });
});
