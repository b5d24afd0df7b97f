import { isRoleId } from './role-id.ts';

/** Version 1 of how recently opened roles are kept on a device: their ids, the last one opened first, with commas between. */

export const mostRecent = 8;

/** Reads what was kept; what is no id is left out, and anything else than such a list gives an empty one. */
export function parseRecentRoles(text: string | null): string[] {
  const ids = (text ?? '').slice(0, 2000).split(',').filter(isRoleId);
  return [...new Set(ids)].slice(0, mostRecent);
}

/** The inverse of `parseRecentRoles`. */
export const formatRecentRoles = (ids: readonly string[]): string => ids.join(',');

/** The list with a role that was opened now. */
export const withRecentRole = (ids: readonly string[], opened: string): string[] =>
  [opened, ...ids.filter((id) => id !== opened)].slice(0, mostRecent);
