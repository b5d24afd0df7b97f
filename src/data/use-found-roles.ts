import { searchIndexQuery } from './search-index.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/**
 * The numbers of the roles that words lead to, best first; null where there is nothing to search for, or the search has not arrived. The index of the
 * search is built when there are words.
 */
export function useFoundRoles(words: string, roleCount: number): readonly number[] | null {
  const isAsked = words.trim() !== '';
  const { data: search } = useQuery({ ...searchIndexQuery, enabled: isAsked });
  return useMemo(
    () => (search && isAsked ? search.roles.search(words, roleCount).map(({ number }) => number) : null),
    [search, isAsked, words, roleCount],
  );
}
