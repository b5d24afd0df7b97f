import type { SearchSubjects } from './search-subjects.ts';

/** What is offered before anything is typed: places of roles opened lately, and of families. */
export interface OpeningSuggestions {
  recent: readonly number[];
  families: readonly number[];
}

/**
 * The roles of `recentIds` that this corpus has, in that order, without `current` (the one that is open); and the families of most
 * roles, the first `mostFamilies`.
 */
export function openingSuggestions(
  { roles, families }: SearchSubjects,
  recentIds: readonly string[],
  current: string | null,
  mostFamilies = 6,
): OpeningSuggestions {
  const wanted = new Set(recentIds.filter((id) => id !== current));
  const places = new Map<string, number>();
  for (const [number, { id }] of roles.entries())
    if (wanted.has(id) && !places.has(id)) places.set(id, number);
  return {
    recent: [...wanted].flatMap((id) => places.get(id) ?? []),
    families: families.slice(0, mostFamilies).map((_, place) => place),
  };
}
