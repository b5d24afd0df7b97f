import { foldSpelling } from '#domain/skills/fold-spelling.ts';
import { tokenise } from './tokenise.ts';
import type { FieldWords } from './word-index.ts';

/** Something with a name that is searched for: a role, a skill, a family or a command. */
export interface NamedEntry {
  id: string;
  title: string;
  aliases: readonly string[];
  family: string | null;
  tags: readonly string[];
  /** False for a role that is only mentioned; among like fits it comes later. */
  documented: boolean;
}

/** An entry with the words of its names (the title first, then each alias), and the names put together from them. */
export interface IndexedEntry {
  entry: NamedEntry;
  /** Its place among the entries of the index. */
  number: number;
  names: readonly (readonly string[])[];
  joined: readonly string[];
}

/** The words of a text in the normal form of tokenise.ts, British and American spellings alike. */
export function wordsOf(text: string): string[] {
  return tokenise(text).map((token) => foldSpelling(token.text));
}

export function indexedEntry(entry: NamedEntry, number: number): IndexedEntry {
  const names = [entry.title, ...entry.aliases].map(wordsOf);
  return { entry, number, names, joined: names.map((words) => words.join(' ')) };
}

export function fieldWords({ entry, names: [title = [], ...aliases] }: IndexedEntry): FieldWords {
  return {
    title,
    aliases: aliases.flat(),
    family: wordsOf(entry.family ?? ''),
    tags: entry.tags.flatMap(wordsOf),
  };
}
