import { QueryClient } from '@tanstack/react-query';
import { BundleProblem } from './bundle-problem.ts';

const mostRetries = 2;

/** Files of the bundle never change under their names, so nothing is fetched twice. Only a lost connection is tried again, unless it was waited for already. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) =>
          failures < mostRetries &&
          error instanceof BundleProblem &&
          error.kind === 'unreachable' &&
          !error.wasAwaited,
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
