import { parseComparedRoles } from './compared-roles.ts';
import { isRoleId } from './role-id.ts';
import { type RawQuery, text } from './view-url.ts';

/** Which skills are listed: all, those that all or some of the roles name, or those that only the role of that id does. */
export type SkillsShown = 'all' | 'shared' | 'some' | { only: string };

/** A direction between two of the compared roles. */
export interface ComparedPair {
  from: string;
  to: string;
}

/** What is compared, and how it is shown. */
export interface CompareQuery {
  roles: string[];
  /** Null stands for the first two roles, in their order. */
  pair: ComparedPair | null;
  skills: SkillsShown;
  /** The role that is shown where there is room for one; null stands for the first. */
  shown: string | null;
}

/** Reads what is compared. What is unknown, broken or not among the roles falls back to its default. */
export function parseCompareQuery(query: RawQuery): CompareQuery {
  const roles = parseComparedRoles(text(query, 'roles'));
  const [from = '', to = '', ...rest] = text(query, 'pair').split('.');
  const isPair = roles.includes(from) && roles.includes(to) && from !== to && rest.length === 0;
  const isFirst = from === roles[0] && to === roles[1];
  const shown = text(query, 'shown');
  return {
    roles,
    pair: isPair && !isFirst ? { from, to } : null,
    skills: parseSkillsShown(text(query, 'skills'), roles),
    shown: roles.includes(shown) && shown !== roles[0] ? shown : null,
  };
}

function parseSkillsShown(value: string, roles: readonly string[]): SkillsShown {
  if (value === 'shared' || value === 'some') return value;
  const [word, id = '', ...rest] = value.split('.');
  return word === 'only' && roles.includes(id) && rest.length === 0 ? { only: id } : 'all';
}

/** The inverse of `parseCompareQuery`: only what differs from the defaults. */
export function formatCompareQuery({
  roles,
  pair = null,
  skills = 'all',
  shown = null,
}: Pick<CompareQuery, 'roles'> & Partial<CompareQuery>): Record<string, string> {
  return {
    ...(roles.length === 0 ? {} : { roles: roles.join(',') }),
    ...(pair === null ? {} : { pair: `${pair.from}.${pair.to}` }),
    ...(skills === 'all' ? {} : { skills: typeof skills === 'string' ? skills : `only.${skills.only}` }),
    ...(shown === null ? {} : { shown }),
  };
}

/**
 * The query with one id in place of another, for a role that was renamed. Ids that come out twice stand once; other parts of the query
 * follow.
 */
export function renameCompared(query: CompareQuery, renamed: ReadonlyMap<string, string>): CompareQuery {
  const nameOf = (id: string): string => renamed.get(id) ?? id;
  const { pair, skills, shown } = query;
  return parseCompareQuery(
    formatCompareQuery({
      roles: query.roles.map(nameOf).filter(isRoleId),
      pair: pair && { from: nameOf(pair.from), to: nameOf(pair.to) },
      skills: typeof skills === 'string' ? skills : { only: nameOf(skills.only) },
      shown: shown && nameOf(shown),
    }),
  );
}
