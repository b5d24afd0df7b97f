import { initialsOf } from './initials-of.ts';
import { tokenise } from './tokenise.ts';

/** What is searched of a role. */
export interface RoleEntry {
  id: string;
  title: string;
  aliases: readonly string[];
  family: string | null;
  tags: readonly string[];
  /** False for a role that is only mentioned; among like fits it comes later. */
  documented: boolean;
}

/** A role with the words of its names, and the names put together from them. */
export interface IndexedRole {
  entry: RoleEntry;
  title: readonly string[];
  aliases: readonly (readonly string[])[];
  name: string;
  aliasNames: readonly string[];
}

/** A role as MiniSearch sees it, under its number: ids come from outside and need not be unique. One term a line. */
export interface RoleDocument {
  id: number;
  title: string;
  aliases: string;
  initials: string;
  family: string;
  tags: string;
}

/** The words of a text in the normal form of tokenise.ts. */
export function wordsOf(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

export function indexedRole(entry: RoleEntry): IndexedRole {
  const title = wordsOf(entry.title);
  const aliases = entry.aliases.map(wordsOf);
  return {
    entry,
    title,
    aliases,
    name: title.join(' '),
    aliasNames: aliases.map((alias) => alias.join(' ')),
  };
}

export function roleDocument({ entry, title, aliases }: IndexedRole, id: number): RoleDocument {
  return {
    id,
    title: title.join('\n'),
    aliases: aliases.flat().join('\n'),
    initials: initialsOf(title),
    family: wordsOf(entry.family ?? '').join('\n'),
    tags: entry.tags.flatMap(wordsOf).join('\n'),
  };
}

/** Those of the found terms that are words of the role's texts, i.e. not its initials. */
export function ownWords({ entry, title, aliases }: IndexedRole, found: readonly string[]): string[] {
  const texts = [entry.family ?? '', ...entry.tags].flatMap(wordsOf);
  const own = new Set([...title, ...aliases.flat(), ...texts]);
  return found.filter((word) => own.has(word));
}
