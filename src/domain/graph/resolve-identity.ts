import type { DocumentedRole } from './documented-role.ts';

/** The role an identity means: one with a document, or, for a role that is only mentioned, its chief identity. */
export type ResolveIdentity = (identity: string) => DocumentedRole | string;

/**
 * A claim (see claim-roles.ts) comes first. Otherwise another name (identity of the name → identity of the role) is followed to the role it
 * stands for; names that stand for one another all mean the first of them by code units.
 */
export function identityResolver(
  claims: ReadonlyMap<string, DocumentedRole | string>,
  otherNames: ReadonlyMap<string, string>,
): ResolveIdentity {
  const known = new Map<string, DocumentedRole | string>();
  return (identity) => {
    const path = new Set<string>();
    let name = identity;
    let meant = claims.get(name) ?? known.get(name);
    while (meant === undefined) {
      const next = otherNames.get(name);
      if (next === undefined) meant = name;
      else if (path.has(name)) meant = firstOfLoop([...path], name);
      else {
        path.add(name);
        name = next;
        meant = claims.get(name) ?? known.get(name);
      }
    }
    for (const passed of path) known.set(passed, meant);
    return meant;
  };
}

function firstOfLoop(path: string[], entry: string): string {
  return path.slice(path.indexOf(entry)).sort()[0] ?? entry;
}
