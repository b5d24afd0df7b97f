import { searchIndexQuery } from '#data/search-index.ts';
import { closestRoles } from '#domain/search/closest-roles.ts';
import { describeGroups } from '#domain/search/describe-groups.ts';
import { openingSuggestions } from '#domain/search/opening-suggestions.ts';
import { searchEverything, type SearchGroup } from '#domain/search/search-everything.ts';
import type { SearchIndex } from '#domain/search/search-index.ts';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { SearchScope } from './search-scope.ts';
import { familyItem, type ItemGroup, itemGroup, roleItem, skillPageGroup } from './search-item.ts';

const mostRoles = 12;

export interface SearchResult {
  groups: readonly ItemGroup[];
  /** In one line, to be read out. */
  summary: string;
  isLoading: boolean;
  isBroken: boolean;
  /** Something was looked for, and not found. */
  isMissed: boolean;
}

/** What a box shows for a query; `scope` null searches roles alone, `skill` is the id of one that all must ask for. */
export function useSearch(query: string, skill: string | null, scope: SearchScope | null): SearchResult {
  const { data, isError } = useQuery(searchIndexQuery);
  // It often comes while somebody types: the letters show first.
  const index = useDeferredValue(data);
  const found = useMemo(() => {
    if (!index) return { groups: [], summary: '', isMissed: false };
    if (query.trim() === '' && skill === null) return opening(index, scope);
    const groups = scope
      ? searchEverything(index, { query, skill, commands: scope.commands })
      : rolesAlone(index, query);
    if (groups.length === 0) return missed(index, query, skill);
    const chosen = skill === null ? undefined : index.subjects.skills.find(({ id }) => id === skill);
    const page = chosen && query.trim() === '' ? [skillPageGroup(chosen)] : [];
    const shown = [...page, ...groups.map((group) => itemGroup(group, index, scope?.commands ?? []))];
    return {
      groups: scope ? shown : shown.map((group) => ({ ...group, heading: null })),
      summary: describeGroups(groups, t),
      isMissed: false,
    };
  }, [index, query, skill, scope]);
  const isLoading = index === undefined && !isError;
  return useMemo(() => ({ ...found, isLoading, isBroken: isError }), [found, isLoading, isError]);
}

type Found = Pick<SearchResult, 'groups' | 'summary' | 'isMissed'>;

function rolesAlone(index: SearchIndex, query: string): SearchGroup[] {
  const hits = index.roles.search(query, mostRoles);
  return hits.length === 0 ? [] : [{ kind: 'roles', hits }];
}

function opening({ subjects }: SearchIndex, scope: SearchScope | null): Found {
  if (!scope) return { groups: [], summary: '', isMissed: false };
  const { recent, families } = openingSuggestions(subjects, scope.recent, scope.current);
  const groups: ItemGroup[] = [
    {
      key: 'recent',
      heading: t('search.lately'),
      items: recent.flatMap((number) => subjects.roles[number] ?? []).map((role) => roleItem(role, 'recent')),
    },
    {
      key: 'families',
      heading: t('search.families'),
      items: families.flatMap((place) => subjects.families[place] ?? []).map((family) => familyItem(family)),
    },
  ];
  return { groups: groups.filter(({ items }) => items.length > 0), summary: '', isMissed: false };
}

function missed({ subjects }: SearchIndex, query: string, skill: string | null): Found {
  const closest = skill === null ? closestRoles(query, subjects.roles) : [];
  const items = closest.map((role) => roleItem(role, 'closest'));
  return {
    groups: items.length === 0 ? [] : [{ key: 'closest', heading: t('search.meant'), items }],
    summary: t('search.nothingFound'),
    isMissed: true,
  };
}
