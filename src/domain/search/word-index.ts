import MiniSearch from 'minisearch';

/** The words of an entry by where they stand; repeats count. */
export interface FieldWords {
  title: readonly string[];
  aliases: readonly string[];
  family: readonly string[];
  tags: readonly string[];
}

/** What was found for the terms of a query. Entries are numbers, in the order in which they were added. */
export interface WordHits {
  /** Words that some term met. */
  words: ReadonlySet<string>;
  /** How well each entry fits, 0 for not at all: rare words, short names and whole words count more. */
  scores: Float64Array;
  /** How each entry meets each of the terms. */
  met: readonly Uint8Array[];
}

/** How an entry meets a term: by no word, by one with a typo, by one that begins with it. */
export const meetings = { none: 0, typo: 1, beginning: 2 } as const;

export interface WordIndex {
  /** Adds the next entry. */
  add(words: FieldWords): void;
  /** Of terms of five letters and more, `mostEdits` letters may be wrong; one of four, none of less. `inNames` looks in titles and aliases alone. */
  find(terms: readonly string[], options: { mostEdits: number; inNames: boolean }): WordHits;
}

const boost = { title: 4, aliases: 2.5, family: 1, tags: 1 };
const nameFields = ['title', 'aliases'];

/** Words that stay while the next is typed are looked up once; of so many terms it is known what they meet. */
const mostRemembered = 24;

/** What one term meets. */
interface TermHits {
  words: ReadonlySet<string>;
  entries: { entry: number; score: number; kind: number }[];
}

type EntryDocument = Record<keyof FieldWords, string> & { id: number };

/** An index of the words of entries, which finds the entries by the beginnings of words and with a letter or two wrong. MiniSearch does the work. */
export function makeWordIndex(): WordIndex {
  const miniSearch = new MiniSearch<EntryDocument>({
    fields: Object.keys(boost),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => (term === '' ? null : term),
  });
  const remembered = new Map<string, TermHits>();

  const lookUp = (term: string, edits: number, inNames: boolean): TermHits => {
    const words = new Set<string>();
    const options = { boost, prefix: true, fuzzy: edits, ...(inNames && { fields: nameFields }) };
    const entries = miniSearch.search(term, options).map(({ id, score, terms }) => {
      let kind: number = meetings.typo;
      for (const word of terms) {
        words.add(word);
        if (word.startsWith(term)) kind = meetings.beginning;
      }
      return { entry: Number(id), score, kind };
    });
    return { words, entries };
  };
  const hitsOf = (term: string, mostEdits: number, inNames: boolean): TermHits => {
    const edits = term.length < 4 ? 0 : term.length < 5 ? Math.min(1, mostEdits) : mostEdits;
    const key = `${edits} ${inNames} ${term}`;
    const known = remembered.get(key) ?? lookUp(term, edits, inNames);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, known);
    return known;
  };

  return {
    add({ title, aliases, family, tags }) {
      remembered.clear();
      miniSearch.add({
        id: miniSearch.documentCount,
        title: title.join('\n'),
        aliases: aliases.join('\n'),
        family: family.join('\n'),
        tags: tags.join('\n'),
      });
    },
    find(terms, { mostEdits, inNames }) {
      const size = miniSearch.documentCount;
      const words = new Set<string>();
      const scores = new Float64Array(size);
      const met = terms.map((term) => {
        const kinds = new Uint8Array(size);
        const hits = hitsOf(term, mostEdits, inNames);
        for (const word of hits.words) words.add(word);
        for (const { entry, score, kind } of hits.entries) {
          scores[entry] = (scores[entry] ?? 0) + score;
          kinds[entry] = kind;
        }
        return kinds;
      });
      return { words, scores, met };
    },
  };
}
