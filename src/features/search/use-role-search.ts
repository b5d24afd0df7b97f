import { roleIndexQuery } from '#data/role-index.ts';
import { searchColumnsQuery } from '#data/search-columns.ts';
import { buildRoleIndex } from '#domain/search/role-index.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** A role that a search found: what is shown of it, and the words of the query's match. */
export interface FoundRole {
  id: string;
  title: string;
  family: string | null;
  documented: boolean;
  alias: string | null;
  matched: readonly string[];
}

const mostHits = 12;

/** Searches the corpus by title, alias, family and tag. The index is fetched and built when the search is first used. */
export function useRoleSearch(query: string) {
  const index = useQuery(roleIndexQuery);
  const columns = useQuery(searchColumnsQuery);
  const { data: roleIndex } = index;
  const { data: searchColumns } = columns;
  const searcher = useMemo(
    () =>
      roleIndex &&
      buildRoleIndex(
        roleIndex.roles.map(({ id, title, family, documented }, number) => ({
          id,
          title,
          family,
          documented,
          aliases: searchColumns?.aliases[number] ?? [],
          tags: searchColumns?.tags[number] ?? [],
        })),
      ),
    [roleIndex, searchColumns],
  );
  const found = useMemo(
    () =>
      (searcher?.search(query, mostHits) ?? []).flatMap(({ id, matched }): FoundRole[] => {
        const role = roleIndex?.find(id);
        if (!role) return [];
        const { title, family, documented, number } = role;
        const alias = searchColumns?.aliases[number]?.find((each) =>
          each.toLowerCase().startsWith(query.trim().toLowerCase()),
        );
        return [{ id, title, family, documented, alias: alias ?? null, matched }];
      }),
    [searcher, query, roleIndex, searchColumns],
  );
  return { found, isLoading: index.isPending, isBroken: index.isError };
}
