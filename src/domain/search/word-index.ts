import SearchableMap from 'minisearch/SearchableMap';

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
  /** The entries that meet each of the terms, each once. */
  entries: readonly Uint32Array[];
}

/** How an entry meets a term: by no word, by one with a typo, by one that begins with it. */
export const meetings = { none: 0, typo: 1, beginning: 2 } as const;

export interface WordIndex {
  /** Adds the next entry. */
  add(words: FieldWords): void;
  /** Of terms of five letters and more, `mostEdits` letters may be wrong; one of four, none of less. `inNames` looks in titles and aliases alone. */
  find(terms: readonly string[], options: { mostEdits: number; inNames: boolean }): WordHits;
}

/** How much a word counts in a field, those of names first. */
const fields = [
  { name: 'title', boost: 4 },
  { name: 'aliases', boost: 2.5 },
  { name: 'family', boost: 1 },
  { name: 'tags', boost: 1 },
] as const satisfies readonly { name: keyof FieldWords; boost: number }[];
const nameFields = 2;

/** BM25+ as MiniSearch has it: how soon further repeats of a word stop counting, how much long fields lose, and what a word counts at least. */
const [saturation, shortening, least] = [1.2, 0.7, 0.5];

/** What a word counts that only begins with a term, and one with a typo: less the more letters it differs by. */
const prefixWeight = (length: number, more: number): number => (0.375 * length) / (length + 0.3 * more);
const typoWeight = (length: number, edits: number): number => (0.45 * length) / (length + edits);

/** Words that stay while the next is typed are looked up once; of so many terms it is known what they meet. */
const mostRemembered = 24;

/** Where a word stands: one item for each field of each entry, in the order of the entries. */
interface Places {
  entries: number[];
  fields: number[];
  counts: number[];
  /** What the word counts at each of the places, worked out when it was first found among so many entries. */
  scores: { among: number; values: Float64Array } | null;
}

/** What one term meets: an item per entry. */
interface TermHits {
  words: readonly string[];
  entries: Uint32Array;
  scores: Float64Array;
  kinds: Uint8Array;
}

/**
 * An index of the words of entries, which finds the entries by the beginnings of words and with a letter or two wrong. MiniSearch's tree of words
 * finds the words; where they stand is kept in plain columns, since objects for thousands of entries would take most of a keystroke.
 */
export function makeWordIndex(): WordIndex {
  const tree = new SearchableMap<Places>();
  const lengths = fields.map((): number[] => []);
  const wordCounts = fields.map(() => 0);
  const remembered = new Map<string, TermHits>();
  let size = 0;

  const addField = (field: number, words: readonly string[]): void => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const length = Math.max(1, counts.size);
    lengths[field]?.push(length);
    wordCounts[field] = (wordCounts[field] ?? 0) + length;
    counts.delete('');
    for (const [word, count] of counts) {
      const places = tree.fetch(word, () => ({ entries: [], fields: [], counts: [], scores: null }));
      places.entries.push(size);
      places.fields.push(field);
      places.counts.push(count);
    }
  };

  const scoresOf = (places: Places): Float64Array => {
    if (places.scores?.among === size) return places.scores.values;
    const standing = fields.map(() => 0);
    for (const field of places.fields) standing[field] = (standing[field] ?? 0) + 1;
    const rarities = standing.map((many) => Math.log(1 + (size - many + 0.5) / (many + 0.5)));
    const values = Float64Array.from(places.entries, (entry, at) => {
      const [field = 0, count = 0] = [places.fields[at], places.counts[at]];
      const length = ((lengths[field]?.[entry] ?? 1) * size) / (wordCounts[field] ?? 1);
      const repeats =
        (count * (saturation + 1)) / (count + saturation * (1 - shortening + shortening * length));
      return (fields[field]?.boost ?? 1) * (rarities[field] ?? 0) * (least + repeats);
    });
    places.scores = { among: size, values };
    return values;
  };

  /** The words that a term meets, each with how much it counts then. */
  function* wordsMet(term: string, edits: number): Generator<[word: string, places: Places, weight: number]> {
    if (term === '') return;
    for (const [word, places] of tree.atPrefix(term)) {
      const more = word.length - term.length;
      yield [word, places, more === 0 ? 1 : prefixWeight(word.length, more)];
    }
    if (edits === 0) return;
    for (const [word, [places, distance]] of tree.fuzzyGet(term, edits))
      if (!word.startsWith(term)) yield [word, places, typoWeight(word.length, distance)];
  }

  const lookUp = (term: string, edits: number, inNames: boolean): TermHits => {
    const words: string[] = [];
    const scores = new Float64Array(size);
    const kinds = new Uint8Array(size);
    const met: number[] = [];
    for (const [word, places, weight] of wordsMet(term, edits)) {
      const kind = word.startsWith(term) ? meetings.beginning : meetings.typo;
      const counted = scoresOf(places);
      let isFound = false;
      for (let at = 0; at < places.entries.length; at += 1) {
        const entry = places.entries[at] ?? 0;
        if (inNames && (places.fields[at] ?? 0) >= nameFields) continue;
        isFound = true;
        if (kinds[entry] === meetings.none) met.push(entry);
        kinds[entry] = Math.max(kinds[entry] ?? 0, kind);
        scores[entry] = (scores[entry] ?? 0) + weight * (counted[at] ?? 0);
      }
      if (isFound) words.push(word);
    }
    const hits = {
      words,
      entries: new Uint32Array(met),
      scores: new Float64Array(met.length),
      kinds: new Uint8Array(met.length),
    };
    for (let at = 0; at < met.length; at += 1) {
      const entry = met[at] ?? 0;
      hits.scores[at] = scores[entry] ?? 0;
      hits.kinds[at] = kinds[entry] ?? 0;
    }
    return hits;
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
    add(words) {
      remembered.clear();
      for (const [field, { name }] of fields.entries()) addField(field, words[name]);
      size += 1;
    },
    find(terms, { mostEdits, inNames }) {
      const words = new Set<string>();
      const scores = new Float64Array(size);
      const found = terms.map((term) => hitsOf(term, mostEdits, inNames));
      const met = found.map((hits) => {
        const kinds = new Uint8Array(size);
        for (const word of hits.words) words.add(word);
        for (let at = 0; at < hits.entries.length; at += 1) {
          const entry = hits.entries[at] ?? 0;
          scores[entry] = (scores[entry] ?? 0) + (hits.scores[at] ?? 0);
          kinds[entry] = hits.kinds[at] ?? 0;
        }
        return kinds;
      });
      return { words, scores, met, entries: found.map(({ entries }) => entries) };
    },
  };
}
