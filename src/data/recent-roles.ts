import { formatRecentRoles, parseRecentRoles, withRecentRole } from '#contract/recent-roles.ts';
import { keepStored, readStored } from './device-storage.ts';

const name = 'recent-roles';

/** The ids of the roles opened last on this device; none where nothing may be kept. They may be of another corpus. */
export const readRecentRoles = (): string[] => parseRecentRoles(readStored(name));

/** Notes that a role was opened. */
export const noteRecentRole = (id: string): boolean =>
  keepStored(name, formatRecentRoles(withRecentRole(readRecentRoles(), id)));
