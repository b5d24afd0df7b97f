import { gradeRanks } from '#domain/titles/level-scale.ts';
import { gradeWords } from '#domain/titles/role-vocabulary.ts';

/** A role with the key of its title (see role-identity.ts) and the place that names it first. */
export interface NamedRole {
  identity: string;
  title: string;
  file: string;
  line: number;
}

/** By the identity of a role: the roles it could mean. */
export type LikelyMeanings = Map<string, NamedRole[]>;

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,5}$/u;
const SMALL_WORDS = new Set(['and', 'for', 'in', 'of', 'the']);
const MOST_SHORTENED = 5;

/** For titles that end in an abbreviation (PM, Senior PM), the roles whose last words have these initials; other words are the same. */
export function spelledOutTitles(roles: readonly NamedRole[], all: readonly NamedRole[]): LikelyMeanings {
  const short = new Map(
    roles
      .filter(({ title }) => ABBREVIATION.test(title))
      .map(({ identity }) => [identity, [] as NamedRole[]]),
  );
  const abbreviations = new Set([...short.keys()].map((identity) => identity.split(' ').at(-1)));
  for (const role of all) {
    const words = role.identity.split(' ').filter((word) => !SMALL_WORDS.has(word));
    let initials = words.at(-1)?.charAt(0) ?? '';
    for (let size = 2; size <= Math.min(words.length, MOST_SHORTENED); size++) {
      initials = (words.at(-size)?.charAt(0) ?? '') + initials;
      if (abbreviations.has(initials)) short.get([...words.slice(0, -size), initials].join(' '))?.push(role);
    }
  }
  return short;
}

/**
 * For titles of two words or more, the roles whose title says the same in more words, as Cloud Platform Architect does with Platform
 * Architect: all words in the same order and the same last one, and no further word of grade or level.
 */
export function containingTitles(roles: readonly NamedRole[], all: readonly NamedRole[]): LikelyMeanings {
  const byWord = new Map<string, { role: NamedRole; words: string[] }[]>();
  for (const role of all) {
    const words = role.identity.split(' ');
    for (const word of new Set(words)) {
      const users = byWord.get(word);
      if (users) users.push({ role, words });
      else byWord.set(word, [{ role, words }]);
    }
  }
  const usersOf = (word: string) => byWord.get(word) ?? [];
  return new Map(
    roles.map(({ identity }) => {
      const words = identity.split(' ');
      if (words.length < 2) return [identity, []];
      const fewest = words.map(usersOf).reduce((a, b) => (b.length < a.length ? b : a));
      return [identity, fewest.filter((user) => saysMore(user.words, words)).map(({ role }) => role)];
    }),
  );
}

function saysMore(longer: readonly string[], words: readonly string[]): boolean {
  if (longer.length <= words.length || longer.at(-1) !== words.at(-1)) return false;
  let at = 0;
  for (const word of longer) {
    if (word === words[at]) at += 1;
    else if (gradeRanks.has(word) || gradeWords.has(word) || /^\d+$/.test(word)) return false;
  }
  return at === words.length;
}
