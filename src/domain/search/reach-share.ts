import { type NamedEntry, wordsOf } from './named-entry.ts';

const mostLetters = 3;

/** What somebody who knows a name may type: the beginnings of its words, in order, of three letters together at most. */
function shortQueries(name: string): string[] {
  let queries = [''];
  for (const word of wordsOf(name))
    queries = queries.flatMap((query) =>
      Array.from({ length: mostLetters - query.length + 1 }, (_, count) => query + word.slice(0, count)),
    );
  return [...new Set(queries)].filter((query) => query !== '');
}

/** The share of roles, from 0 to 1, that three letters and Enter lead to; `first` gives the id of the first hit of a query. */
export function reachShare(
  roles: readonly Pick<NamedEntry, 'id' | 'title' | 'aliases'>[],
  first: (query: string) => string | undefined,
): number {
  const known = new Map<string, string | undefined>();
  const firstOf = (query: string): string | undefined => {
    if (!known.has(query)) known.set(query, first(query));
    return known.get(query);
  };
  const reached = roles.filter(({ id, title, aliases }) =>
    [title, ...aliases].flatMap(shortQueries).some((query) => firstOf(query) === id),
  );
  return reached.length / roles.length;
}
