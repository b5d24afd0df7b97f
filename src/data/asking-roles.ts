import { queryOptions } from '@tanstack/react-query';

/** The roles that ask for a skill. What finds them comes with the first such question. */
export const askingRolesQuery = (skill: string) =>
  queryOptions({
    queryKey: ['asking-roles', skill],
    queryFn: async ({ client }) => (await import('./find-asking-roles.ts')).findAskingRoles(client, skill),
  });
