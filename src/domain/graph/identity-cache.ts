import { roleIdentity } from '#domain/titles/role-identity.ts';

/** `roleIdentity`, computed once per spelling. */
export type IdentityOf = (title: string) => string;

/**
 * A corpus names the same roles again and again, and reading a title costs a tenth of a millisecond. `known` are identities of an earlier
 * time; `asked` gets those that are asked for.
 */
export function identityCache(
  known: ReadonlyMap<string, string> = new Map(),
  asked = new Map<string, string>(),
): IdentityOf {
  return (title) => {
    const told = asked.get(title);
    if (told !== undefined) return told;
    const identity = known.get(title) ?? roleIdentity(title);
    asked.set(title, identity);
    return identity;
  };
}
