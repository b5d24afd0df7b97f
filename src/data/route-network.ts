import { openNetwork } from '#domain/routes/route-network.ts';
import { queryOptions } from '@tanstack/react-query';
import { roleIndexQuery } from './role-index.ts';

/** The moves of the corpus, opened once for finding routes; roles have the numbers of the index. Rejects as the index does. */
export const routeNetworkQuery = queryOptions({
  queryKey: ['route-network'],
  queryFn: async ({ client }) => {
    const { roles, moves } = await client.query({ ...roleIndexQuery, staleTime: 'static' });
    return openNetwork(roles, moves);
  },
  // What it is made of has been tried again already.
  retry: false,
  structuralSharing: false,
});
