import type { Translate } from '#messages/message-types.ts';
import type { SearchGroup } from './search-everything.ts';

const counted = {
  roles: 'search.foundRoles',
  asking: 'search.foundAsking',
  skills: 'search.foundSkills',
  families: 'search.foundFamilies',
  commands: 'search.foundCommands',
} as const satisfies Record<SearchGroup['kind'], string>;

/** The result of a search in one line, to be read out: "6 roles, 1 skill". */
export function describeGroups(groups: readonly SearchGroup[], t: Translate): string {
  if (groups.length === 0) return t('search.nothingFound');
  return groups.map(({ kind, hits }) => t(counted[kind], { count: hits.length })).join(t('list.comma'));
}
