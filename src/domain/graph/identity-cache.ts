import { roleIdentity } from '#domain/titles/role-identity.ts';

/** `roleIdentity`, computed once per spelling. */
export type IdentityOf = (title: string) => string;

/** A corpus names the same roles again and again, and reading a title costs a tenth of a millisecond. */
export function identityCache(): IdentityOf {
  const known = new Map<string, string>();
  return (title) => {
    const identity = known.get(title) ?? roleIdentity(title);
    known.set(title, identity);
    return identity;
  };
}
