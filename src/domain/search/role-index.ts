import MiniSearch from 'minisearch';
import { joinedTerms, initialsOf } from './joined-terms.ts';
import { tokenise } from './tokenise.ts';

/** What is searched of a role. */
export interface RoleEntry {
  id: string;
  title: string;
  aliases: readonly string[];
  family: string | null;
  tags: readonly string[];
}

/** A found role. `matched` are the words of its texts that the query met, in the normal form of tokenise.ts. */
export interface RoleHit {
  id: string;
  /** Grows with how well the query fits; comparable within one search only. */
  score: number;
  matched: string[];
}

export interface RoleIndex {
  /** The best `limit` roles, best first; none for an empty query. */
  search(query: string, limit: number): RoleHit[];
}

const boost = { title: 4, aliases: 2.5, initials: 2, joined: 0.5, family: 1, tags: 1 };

const longestQuery = 200;
const mostWords = 12;

/** How a whole name fits the query; a better fit goes before any score. */
const fits = { title: 4, alias: 3, everyWord: 2, beginning: 1, someWords: 0 } as const;

/**
 * Builds a search over titles, aliases, families and tags. Words are found by their beginning and with a letter or two wrong; `fullstack` finds "Full Stack", `front end` "Frontend", `sre` "Site Reliability Engineer". Where
 * some roles meet every word, only those are given. A role whose title, then one whose alias, is the query comes first; equal
 * scores are ordered by title and id. Any query is safe; of a very long one only the beginning counts.
 */
export function buildRoleIndex(entries: readonly RoleEntry[]): RoleIndex {
  const roles = entries.map((entry) => {
    const title = words(entry.title);
    const aliases = entry.aliases.map(words);
    return {
      entry,
      title,
      aliases,
      name: title.join(' '),
      aliasNames: aliases.map((alias) => alias.join(' ')),
    };
  });
  const parts = new Map<string, string[]>();
  const miniSearch = new MiniSearch<RoleDocument>({
    fields: Object.keys(boost),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => (term === '' ? null : term),
  });
  miniSearch.addAll(roles.map((role, number) => toDocument(role, number, parts)));

  const rank = (asked: readonly string[], mostEdits: number): RankedRole[] => {
    const name = asked.join(' ');
    const askedParts = new Map<string, string[]>();
    const terms = [...asked, ...joinedTerms(asked, askedParts)].join('\n');
    const fuzzy = (term: string): number => (term.length < 4 ? 0 : term.length < 5 ? 1 : mostEdits);
    return miniSearch.search(terms, { boost, prefix: true, fuzzy }).flatMap((result) => {
      const role = roles[Number(result.id)];
      if (role === undefined) return [];
      const met = new Set(result.queryTerms.flatMap((term) => askedParts.get(term) ?? [term])).size;
      return [
        { ...role, found: result.terms, score: result.score, fit: fitOf(role, name, result.terms), met },
      ];
    });
  };

  return {
    search(query, limit) {
      const asked = words(query.slice(0, longestQuery)).slice(0, mostWords);
      if (asked.length === 0 || limit <= 0) return [];
      return bestOf(asked, rank)
        .sort(byFit)
        .slice(0, limit)
        .map((role) => ({ id: role.entry.id, score: role.score, matched: ownWords(role, parts) }));
    },
  };
}

interface RankedRole extends IndexedRole {
  found: readonly string[];
  score: number;
  fit: number;
  /** How many of the query's words it meets. */
  met: number;
}

/**
 * The roles that meet every word with one letter wrong at most; else with two, which mends swapped letters, but would take a
 * senior role for a junior one if it came first; else those that meet some words.
 */
function bestOf(
  asked: readonly string[],
  rank: (asked: readonly string[], mostEdits: number) => RankedRole[],
): RankedRole[] {
  const every = new Set(asked).size;
  const strict = rank(asked, 1);
  const strictEvery = strict.filter(({ met }) => met === every);
  if (strictEvery.length > 0) return strictEvery;
  const loose = rank(asked, 2);
  const looseEvery = loose.filter(({ met }) => met === every);
  if (looseEvery.length > 0) return looseEvery;
  return strict.length > 0 ? strict : loose;
}

function byFit(one: RankedRole, other: RankedRole): number {
  return (
    other.fit - one.fit ||
    other.met - one.met ||
    other.score - one.score ||
    compareCodeUnits(one.entry.title, other.entry.title) ||
    compareCodeUnits(one.entry.id, other.entry.id)
  );
}

/** A role with the words of its names, and the names put together from them. */
interface IndexedRole {
  entry: RoleEntry;
  title: readonly string[];
  aliases: readonly (readonly string[])[];
  name: string;
  aliasNames: readonly string[];
}

function words(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

/** The words of a role that were found. A joined term stands for its parts unless they were found by themselves. */
function ownWords(
  { entry, title, aliases, found }: RankedRole,
  parts: ReadonlyMap<string, string[]>,
): string[] {
  const own = new Set([
    ...title,
    ...aliases.flat(),
    ...words(entry.family ?? ''),
    ...entry.tags.flatMap(words),
  ]);
  const matched = new Set(found);
  for (const term of found) {
    const pair = parts.get(term) ?? [];
    if (!pair.some((part) => found.includes(part))) pair.forEach((part) => matched.add(part));
  }
  return [...matched].filter((word) => own.has(word));
}

function fitOf({ title, name, aliasNames }: IndexedRole, query: string, found: readonly string[]): number {
  if (name === query) return fits.title;
  if (aliasNames.includes(query)) return fits.alias;
  if (title.every((word) => found.includes(word))) return fits.everyWord;
  return name.startsWith(query) ? fits.beginning : fits.someWords;
}

/** A role as MiniSearch sees it, under its number: ids come from outside and need not be unique. One term a line. */
interface RoleDocument {
  id: number;
  title: string;
  aliases: string;
  initials: string;
  joined: string;
  family: string;
  tags: string;
}

function toDocument(
  { entry, title, aliases }: IndexedRole,
  id: number,
  parts: Map<string, string[]>,
): RoleDocument {
  return {
    id,
    title: title.join('\n'),
    aliases: aliases.flat().join('\n'),
    initials: initialsOf(title),
    joined: [title, ...aliases].flatMap((name) => joinedTerms(name, parts)).join('\n'),
    family: words(entry.family ?? '').join('\n'),
    tags: entry.tags.flatMap(words).join('\n'),
  };
}

/** The same order on every machine, unlike localeCompare. */
function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
