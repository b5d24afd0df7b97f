import type { RoleNode } from '#domain/graph/career-graph.ts';
import { roleIdentity } from '#domain/titles/role-identity.ts';
import { titleWords } from '#domain/titles/title-words.ts';
import { finding, placesOf, type HealthFinding } from './health-finding.ts';
import { listed, quoted, whereIs, type Ladder } from './ladder.ts';
import { misspeltPairs } from './misspelt-pairs.ts';

/** Words that join others and change nothing: Manager of Data, Data Manager. */
const JOINING = new Set(['and', 'for', 'in', 'of', 'the']);

/** A title longer than this (UTF-16 code units) is left out: it is a sentence. */
const LONGEST_TITLE = 120;

/**
 * Roles whose titles may mean one role though they were read as several: the same words in another order, in the plural or written
 * together, or one letter apart. A grade more or less is another role, and so are titles that stand in one line or in a move to one another,
 * and those that their owner keeps apart.
 */
export function nearDuplicates(ladder: Ladder): HealthFinding[] {
  const titles = ladder.index.graph.roles
    .filter(({ title }) => title.length <= LONGEST_TITLE)
    .map((role) => ({ role, words: comparedWords(role.title) }));
  const groups = [
    ...alike(titles, (words) => [...words].sort().join(' ')),
    ...alike(titles, (words) => words.join('')),
    ...misspeltPairs(titles),
  ];
  const unique = new Map<string, RoleNode[]>();
  for (const group of groups) unique.set(group.map(({ id }) => id).join(' '), group);
  return [...unique]
    .filter(([, roles]) => !standTogether(ladder, roles) && !areDistinct(ladder, roles))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, roles]) =>
      finding('near-duplicate', {
        roles: roles.map(({ id }) => id),
        places: roles.flatMap((role) => whereIs(ladder, role).slice(0, 3)),
        message: `${listed(roles.map(quoted))} stand as separate roles, and their titles differ by little.`,
      }),
    );
}

function comparedWords(title: string): string[] {
  return titleWords(title)
    .filter((word) => !JOINING.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word));
}

/** The roles whose key is the same, two or more at a time. */
function alike(
  titles: readonly { role: RoleNode; words: string[] }[],
  keyOf: (words: readonly string[]) => string,
): RoleNode[][] {
  const groups = new Map<string, RoleNode[]>();
  for (const { role, words } of titles) {
    const key = keyOf(words);
    const group = groups.get(key);
    if (group) group.push(role);
    else groups.set(key, [role]);
  }
  return [...groups].filter(([key, group]) => key !== '' && group.length > 1).map(([, group]) => group);
}

function areDistinct({ isDistinct }: Ladder, roles: readonly RoleNode[]): boolean {
  const identities = roles.map(({ title }) => roleIdentity(title));
  return identities.every((one, at) => identities.slice(at + 1).every((other) => isDistinct(one, other)));
}

/** Whether one line joins all the roles, or all to one other role: then its author means each of them. */
function standTogether({ index }: Ladder, roles: readonly RoleNode[]): boolean {
  const lines = roles.map(
    ({ id }) =>
      new Set(
        index
          .movesOf(id)
          .flatMap(placesOf)
          .map(({ file, line }) => `${line} ${file}`),
      ),
  );
  const [first, ...others] = lines;
  return [...(first ?? [])].some((line) => others.every((other) => other.has(line)));
}
