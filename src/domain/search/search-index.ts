import { type NameIndex, nameIndexSteps } from './name-index.ts';
import type { NamedEntry } from './named-entry.ts';
import type { SearchedCommand, SearchSubjects } from './search-subjects.ts';

/** The subjects of a search, with an index over each kind. */
export interface SearchIndex {
  subjects: SearchSubjects;
  roles: NameIndex;
  skills: NameIndex;
  families: NameIndex;
}

/** Indexes everything that can be searched, in steps of a millisecond or so. */
export function* searchIndexSteps(subjects: SearchSubjects): Generator<undefined, SearchIndex> {
  const roles = yield* nameIndexSteps(subjects.roles);
  const skills = yield* nameIndexSteps(
    subjects.skills.map(({ id, name, aliases }) => named(id, name, [id.replaceAll('-', ' '), ...aliases])),
  );
  const families = yield* nameIndexSteps(subjects.families.map(({ name }) => named(name, name, [])));
  return { subjects, roles, skills, families };
}

/** A command as it is indexed. */
export function commandEntry({ id, title, keywords }: SearchedCommand): NamedEntry {
  return named(id, title, keywords);
}

function named(id: string, title: string, aliases: readonly string[]): NamedEntry {
  return { id, title, aliases, family: null, tags: [], documented: true };
}
