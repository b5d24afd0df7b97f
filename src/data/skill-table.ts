import type { SkillCategory } from '#domain/skills/skill-lexicon.ts';
import { openSkillTable, type SkillTable } from '#domain/skills/skill-table.ts';
import { queryOptions } from '@tanstack/react-query';
import { searchColumnsQuery } from './search-columns.ts';

/** Every skill that some role asks for, by number in the order of their ids, and the table of who asks for which. */
export interface OpenedSkills {
  table: SkillTable;
  ids: readonly string[];
  names: readonly string[];
  /** Other words for each skill. */
  aliases: readonly (readonly string[])[];
  categories: readonly SkillCategory[];
  /** The next wider skills of each. */
  partOf: readonly (readonly number[])[];
  /** The number of a skill; null for one that no role asks for. */
  find: (id: string) => number | null;
}

/** The skills of the corpus, opened for counting once. Rejects as the search columns do. */
export const skillTableQuery = queryOptions({
  queryKey: ['skill-table'],
  queryFn: async ({ client }): Promise<OpenedSkills> => {
    const { skills } = await client.query({ ...searchColumnsQuery, staleTime: 'static' });
    const { ids, names, aliases, categories, partOf, byRole } = skills;
    const numbers = new Map(ids.map((id, number) => [id, number]));
    return {
      table: openSkillTable({ byRole, skillCount: ids.length, partOf }),
      ...{ ids, names, aliases, categories, partOf },
      find: (id) => numbers.get(id) ?? null,
    };
  },
  // What it is made of has been tried again already.
  retry: false,
  structuralSharing: false,
});
