import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import MiniSearch from 'minisearch';
import {
  type IndexedRole,
  indexedRole,
  ownWords,
  type RoleDocument,
  roleDocument,
  type RoleEntry,
  wordsOf,
} from './indexed-role.ts';
import { countMet, queryTerms } from './query-terms.ts';
import { buildVocabulary } from './vocabulary.ts';

/** A found role. `matched` are the words of its texts that the query met, in the normal form of tokenise.ts. */
interface RoleHit {
  id: string;
  /** Grows with how well the query fits; comparable within one search only. */
  score: number;
  matched: string[];
}

export interface RoleIndex {
  /** The best `limit` roles, best first; none for an empty query. */
  search(query: string, limit: number): RoleHit[];
}

const boost = { title: 4, aliases: 2.5, initials: 2, family: 1, tags: 1 };

/** How much more a role with a document counts than one that is only mentioned. */
const documentedBoost = 2;

const longestQuery = 200;
const mostWords = 12;

/** How a whole name fits the query; a better fit goes before any score. */
const fits = { title: 4, alias: 3, everyWord: 2, beginning: 1, someWords: 0 } as const;

/**
 * Builds a search over titles, aliases, families and tags. Words are found by their beginning and with a letter or two wrong;
 * `fullstack` finds "Full Stack", `front end` "Frontend", `sre` "Site Reliability Engineer". Where some roles meet every word, only
 * those are given. A role whose title, then one whose alias, is the query comes first; equal scores are ordered by title and id.
 * Any query is safe; of a very long one only the beginning counts.
 */
export function buildRoleIndex(entries: readonly RoleEntry[]): RoleIndex {
  const roles = entries.map(indexedRole);
  const vocabulary = buildVocabulary(roles.flatMap(({ title, aliases }) => [title, ...aliases].flat()));
  const miniSearch = new MiniSearch<RoleDocument>({
    fields: Object.keys(boost),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => (term === '' ? null : term),
  });
  miniSearch.addAll(roles.map(roleDocument));

  const rank = (asked: readonly string[], mostEdits: number): RankedRole[] => {
    const name = asked.join(' ');
    const query = queryTerms(asked, vocabulary);
    const fuzzy = (term: string): number => (term.length < 4 ? 0 : term.length < 5 ? 1 : mostEdits);
    const boostDocument = (number: number): number => (roles[number]?.entry.documented ? documentedBoost : 1);
    const found = miniSearch.search(query.terms.join('\n'), { boost, boostDocument, prefix: true, fuzzy });
    return found.flatMap((result) => {
      const role = roles[Number(result.id)];
      if (role === undefined) return [];
      const fit = fitOf(role, name, result.terms);
      return [
        { role, found: result.terms, score: result.score, fit, met: countMet(query, result.queryTerms) },
      ];
    });
  };

  return {
    search(query, limit) {
      const asked = wordsOf(query.slice(0, longestQuery)).slice(0, mostWords);
      if (asked.length === 0 || limit <= 0) return [];
      return bestOf(asked, rank)
        .sort(byFit)
        .slice(0, limit)
        .map(({ role, score, found }) => ({ id: role.entry.id, score, matched: ownWords(role, found) }));
    },
  };
}

interface RankedRole {
  role: IndexedRole;
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
  const meetsAll = ({ met }: RankedRole): boolean => met === asked.length;
  const strict = rank(asked, 1);
  if (strict.some(meetsAll)) return strict.filter(meetsAll);
  const loose = rank(asked, 2);
  if (loose.some(meetsAll)) return loose.filter(meetsAll);
  return strict.length > 0 ? strict : loose;
}

function fitOf({ title, name, aliasNames }: IndexedRole, query: string, found: readonly string[]): number {
  if (name === query) return fits.title;
  if (aliasNames.includes(query)) return fits.alias;
  if (title.every((word) => found.includes(word))) return fits.everyWord;
  return name.startsWith(query) ? fits.beginning : fits.someWords;
}

function byFit(one: RankedRole, other: RankedRole): number {
  return (
    other.fit - one.fit ||
    other.met - one.met ||
    other.score - one.score ||
    byCodeUnit(one.role.entry.title, other.role.entry.title) ||
    byCodeUnit(one.role.entry.id, other.role.entry.id)
  );
}
