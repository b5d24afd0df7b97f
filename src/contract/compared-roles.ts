import { isRoleId } from './role-id.ts';

export const mostCompared = 4;

/**
 * Reads ids of roles to compare from `a,b,c`, as they stand in an address and as they are kept on a device: at most four different ones, in
 * the order given. What cannot be an id is left out.
 */
export const parseComparedRoles = (text: string): string[] =>
  [
    ...new Set(
      text
        .slice(0, 2000)
        .split(',')
        .map((id) => id.trim().toLowerCase())
        .filter(isRoleId),
    ),
  ].slice(0, mostCompared);
