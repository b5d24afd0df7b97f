import type { SearchColumns } from '#contract/bundle-search.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import type { CareerGraph, RoleId } from '#domain/graph/career-graph.ts';
import { distinctNames } from '#domain/search/distinct-names.ts';
import type { SkillEntry } from '#domain/skills/skill-lexicon.ts';

/**
 * The columns that search and readiness need, beside the index of the same graph. A wider skill that no role asks for is left out, and
 * what it is part of itself stands in its place.
 */
export function searchColumns(
  { roles }: CareerGraph,
  documents: ReadonlyMap<RoleId, Pick<RoleDocument, 'skills'>>,
  skills: readonly SkillEntry[],
): SearchColumns {
  const skillsOf = new Map([...documents].map(([id, document]) => [id, skillIdsOf(document)]));
  const asked = new Set<string>();
  for (const ids of skillsOf.values()) for (const id of ids) asked.add(id);
  const used = skills.filter(({ id }) => asked.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = new Map(skills.map((skill) => [skill.id, skill]));
  const numbers = new Map(used.map(({ id }, number) => [id, number]));
  return {
    aliases: roles.map((role) => role.aliases),
    tags: roles.map((role) => role.tags),
    skills: {
      ids: used.map(({ id }) => id),
      names: used.map(({ name }) => name),
      aliases: used.map(({ name, aliases = [] }) => distinctNames(name, aliases)),
      categories: used.map(({ category }) => category),
      partOf: used.map(({ id }) => nextWider(id, entries, numbers)),
      byRole: roles.map(({ id }) =>
        (skillsOf.get(id) ?? [])
          .map((skill) => numbers.get(skill) ?? -1)
          .filter(isKnown)
          .sort(ascending),
      ),
    },
  };
}

const isKnown = (number: number): boolean => number >= 0;
const ascending = (a: number, b: number): number => a - b;

/** The skills a document asks for, hard and soft, each once. */
export function skillIdsOf({ skills }: Pick<RoleDocument, 'skills'>): string[] {
  const ids = new Set<string>();
  for (const lines of [skills.hard, skills.soft])
    for (const line of lines) for (const id of line.skills) ids.add(id);
  return [...ids];
}

/** The numbers of the nearest wider skills that have one, ascending. */
function nextWider(
  skill: string,
  entries: ReadonlyMap<string, SkillEntry>,
  numbers: ReadonlyMap<string, number>,
): number[] {
  const found = new Set<number>();
  const seen = new Set([skill]);
  const open = [...(entries.get(skill)?.partOf ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const number = numbers.get(id);
    if (number === undefined) open.push(...(entries.get(id)?.partOf ?? []));
    else found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}
