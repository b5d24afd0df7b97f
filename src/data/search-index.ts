import { queryOptions } from '@tanstack/react-query';

/** Everything that can be searched, indexed when it is first asked for, as is the code for that fetched. Rejects as the role index does. */
export const searchIndexQuery = queryOptions({
  queryKey: ['search-index'],
  queryFn: async ({ client }) => (await import('./build-search-index.ts')).buildSearchIndex(client),
  // What it is made of has been tried again already.
  retry: false,
  structuralSharing: false,
});
