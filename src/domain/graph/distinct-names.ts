import type { IdentityOf } from './identity-cache.ts';
import type { RefuseName } from './refused-name.ts';
import type { SettledNames } from './settled-names.ts';

/** Whether the owner says that two names, given as identities, are not one role. */
export type IsDistinct = (one: string, other: string) => boolean;

/** Reads the lists of titles that stay roles of their own; two titles of a list that nothing tells apart are refused. */
export function distinctNames(
  lists: SettledNames['distinct'],
  identityOf: IdentityOf,
  refuse: RefuseName,
): IsDistinct {
  const apart = new Map<string, Set<string>>();
  for (const list of lists) {
    const seen = new Map<string, string>();
    for (const title of list) {
      const identity = identityOf(title.text);
      const same = seen.get(identity);
      if (same !== undefined) {
        const reason = `"${same}" and "${title.text}" are spellings of one title, which nothing tells apart.`;
        refuse(title, reason, 'Give one of the two a title with another word.');
      }
      seen.set(identity, title.text);
    }
    for (const identity of seen.keys()) {
      apart.set(identity, new Set([...(apart.get(identity) ?? []), ...seen.keys()]));
    }
  }
  return (one, other) => one !== other && (apart.get(one)?.has(other) ?? false);
}
