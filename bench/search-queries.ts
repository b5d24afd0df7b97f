import type { NamedEntry } from '#domain/search/named-entry.ts';
import { seededRandom } from './seeded-random.ts';

/** A role's title with one letter wrong. */
export interface Mistyped {
  id: string;
  typed: string;
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const frequent = ['engineer', 's e', 'e', 'senior software engineer plat', 'lead data an', 'manager of p'];

/** What a search sees while titles of some roles, and words that most roles share, are typed letter by letter. */
export function typedQueries(roles: readonly NamedEntry[], titles: number): string[] {
  const chosen = seededRandom(11).sample(roles, titles);
  return [...frequent, ...chosen.map(({ title }) => title.toLowerCase())].flatMap((text) =>
    Array.from(text, (_, at) => text.slice(0, at + 1)),
  );
}

/** Titles with a letter missing, doubled by another, in place of another, or swapped with the next: `each` of every kind. */
export function mistypedTitles(roles: readonly NamedEntry[], each: number): Mistyped[] {
  const random = seededRandom(13);
  const mistakes: ((title: string, at: number) => string)[] = [
    (title, at) => title.slice(0, at) + title.slice(at + 1),
    (title, at) => title.slice(0, at) + random.pick(letters) + title.slice(at),
    (title, at) => title.slice(0, at) + random.pick(letters) + title.slice(at + 1),
    (title, at) => title.slice(0, at) + title.charAt(at + 1) + title.charAt(at) + title.slice(at + 2),
  ];
  const documented = roles.filter((role) => role.documented);
  return mistakes.flatMap((mistake) => {
    const found: Mistyped[] = [];
    while (found.length < each) {
      const { id, title } = random.pick(documented);
      const at = random.between(0, title.length - 2);
      if (!/^[a-z]{2}$/i.test(title.slice(at, at + 2))) continue;
      const typed = mistake(title, at).toLowerCase();
      if (typed !== title.toLowerCase()) found.push({ id, typed });
    }
    return found;
  });
}
