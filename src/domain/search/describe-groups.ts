import type { SearchGroup } from './search-everything.ts';

const words: Record<SearchGroup['kind'], readonly [one: string, many: string]> = {
  roles: ['role', 'roles'],
  asking: ['role that asks for it', 'roles that ask for it'],
  skills: ['skill', 'skills'],
  families: ['family', 'families'],
  commands: ['command', 'commands'],
};

/** The result of a search in one line, to be read out: "6 roles, 1 skill". */
export function describeGroups(groups: readonly SearchGroup[]): string {
  if (groups.length === 0) return 'Nothing found';
  return groups
    .map(({ kind, hits }) => `${hits.length} ${words[kind][hits.length === 1 ? 0 : 1]}`)
    .join(', ');
}
