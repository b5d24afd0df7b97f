import { buildNameIndex, type NameHit } from './name-index.ts';
import { wordsOf } from './named-entry.ts';
import { commandEntry, type SearchIndex } from './search-index.ts';
import type { SearchedCommand } from './search-subjects.ts';

/** What was typed, and where it is looked for. */
export interface SearchRequest {
  query: string;
  /** The id of the skill that all found roles must ask for. */
  skill: string | null;
  commands: readonly SearchedCommand[];
}

/**
 * Hits of one kind, best first. `number` of a hit is a role's, a skill's or a family's place among the subjects, or a command's among
 * the request's commands. `asking` are roles that ask for `skill` (a place too), of `total` such roles.
 */
export type SearchGroup =
  | { kind: 'roles' | 'skills' | 'families' | 'commands'; hits: readonly NameHit[] }
  | { kind: 'asking'; skill: number; total: number; hits: readonly NameHit[] };

/** What stands before the words of a query that asks for commands alone. */
const commandSign = '>';

const most = { roles: 6, skills: 4, families: 3, commands: 3, asking: 6, narrowed: 50, allCommands: 30 };

/**
 * Finds roles, skills, families and commands. Roles come first; a group without hits is left out. What fits without a typo drives out
 * what does not. Where no role is called what was typed, the roles that ask for the skill of that name are given, also narrowed
 * by the rest of the words (`kubernetes senior`). `>` asks for commands alone, `skill` for the roles that ask for it.
 */
export function searchEverything(
  index: SearchIndex,
  { query, skill, commands }: SearchRequest,
): SearchGroup[] {
  if (query.trimStart().startsWith(commandSign))
    return filled([{ kind: 'commands', hits: searchCommands(query.replace(commandSign, ''), commands) }]);
  if (skill !== null) return filled([narrowedRoles(index, skill, query)]);
  if (wordsOf(query).length === 0) return [];

  const all: SearchGroup[] = [
    { kind: 'roles', hits: index.roles.search(query, most.roles) },
    { kind: 'skills', hits: index.skills.search(query, most.skills) },
    { kind: 'families', hits: index.families.search(query, most.families) },
    { kind: 'commands', hits: commandIndex(commands).search(query, most.commands) },
  ];
  const exact = filled(all.map(exactOnly));
  const found = exact.length > 0 ? exact : filled(all).slice(0, 1);
  const asking = askingRoles(index, query, found);
  if (!asking) return found;
  const isCalledSo = exact[0]?.kind === 'roles';
  const after = new Set(isCalledSo ? ['roles', 'skills'] : ['skills']);
  return [
    ...found.filter(({ kind }) => after.has(kind)),
    asking,
    ...found.filter(({ kind }) => !after.has(kind) && kind !== 'roles'),
  ];
}

const exactOnly = (group: SearchGroup): SearchGroup => ({
  ...group,
  hits: group.hits.filter(({ isExact }) => isExact),
});

const filled = (groups: readonly SearchGroup[]): SearchGroup[] =>
  groups.filter(({ hits }) => hits.length > 0);

const commandIndex = (commands: readonly SearchedCommand[]) => buildNameIndex(commands.map(commandEntry));

const unmarked = (id: string, number: number): NameHit => ({ id, number, isExact: true, matched: new Map() });

function searchCommands(query: string, commands: readonly SearchedCommand[]): readonly NameHit[] {
  return query.trim() === ''
    ? commands.map(({ id }, number) => unmarked(id, number))
    : commandIndex(commands).search(query, most.allCommands);
}

/** The roles that ask for a skill, all of them or those that fit the query. */
function narrowedRoles(index: SearchIndex, skill: string, query: string, limit = most.narrowed): SearchGroup {
  const { roles, skills } = index.subjects;
  const place = skills.findIndex(({ id }) => id === skill);
  const askedBy = skills[place]?.askedBy ?? [];
  const asking = new Set(askedBy);
  const hits =
    query.trim() === ''
      ? askedBy.slice(0, limit).map((number) => unmarked(roles[number]?.id ?? '', number))
      : index.roles.search(query, limit, (number) => asking.has(number));
  return { kind: 'asking', skill: place, total: askedBy.length, hits };
}

/**
 * The roles that ask for the skill that the query names; else, where no role is called what was typed, for the best skill found, or for
 * a skill that some of the words name, the other words narrowing them.
 */
function askingRoles(index: SearchIndex, query: string, found: readonly SearchGroup[]): SearchGroup | null {
  const best = found.find(({ kind }) => kind === 'skills')?.hits[0];
  const words = wordsOf(query);
  const isRole = found.some(({ kind, hits }) => kind === 'roles' && hits[0]?.isExact === true);
  if (best && (!isRole || isWhole(index, best, words))) return narrowedRoles(index, best.id, '', most.asking);
  if (isRole) return null;
  for (let length = words.length - 1; length > 0; length -= 1)
    for (const at of [0, words.length - length]) {
      const name = words.slice(at, at + length);
      const rest = [...words.slice(0, at), ...words.slice(at + length)].join(' ');
      const skill = index.skills.search(name.join(' '), 1)[0];
      if (!skill || !isWhole(index, skill, name)) continue;
      const asking = exactOnly(narrowedRoles(index, skill.id, rest, most.asking));
      if (asking.hits.length > 0) return asking;
    }
  return null;
}

function isWhole({ subjects }: SearchIndex, { id, number }: NameHit, words: readonly string[]): boolean {
  const asked = words.join(' ');
  const { name = '', aliases = [] } = subjects.skills[number] ?? {};
  return [name, id, ...aliases].some((name) => wordsOf(name).join(' ') === asked);
}
