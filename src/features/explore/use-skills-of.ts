import { roleIndexQuery } from '#data/role-index.ts';
import { searchColumnsQuery } from '#data/search-columns.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';

/** The named skills that roles ask for, by role; undefined until they have arrived, and for a role that the index doesn't have. */
export function useSkillsOf(): (id: RoleId) => readonly string[] | undefined {
  const { data: index } = useQuery(roleIndexQuery);
  const { data: columns } = useQuery(searchColumnsQuery);
  return useCallback(
    (id) => {
      const number = index?.find(id)?.number;
      if (number === undefined || !columns) return undefined;
      return columns.skills.byRole[number]?.flatMap((skill) => columns.skills.ids[skill] ?? []);
    },
    [index, columns],
  );
}
