import type { RoleFile } from '#contract/bundle-role.ts';
import { roleFileQuery } from '#data/role-file.ts';
import { useQueries } from '@tanstack/react-query';

/** The files of some roles as far as they are there. */
export interface HopFiles {
  fileOf: (id: string) => RoleFile | null;
  isPending: boolean;
  /** What kept a file from coming, and a way to try all of them again. */
  error: Error | null;
  retry: () => void;
}

/** Fetches the files of a route's roles, which hold its sentences. */
export function useHopFiles(ids: readonly string[]): HopFiles {
  const results = useQueries({ queries: ids.map((id) => roleFileQuery(id)) });
  return {
    fileOf: (id) => results[ids.indexOf(id)]?.data ?? null,
    isPending: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of results) if (error) void refetch();
    },
  };
}
