import type { DocumentedRole } from './documented-role.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { Statement } from './collect-statements.ts';
import type { IdentityOf } from './identity-cache.ts';
import type { ResolveIdentity } from './resolve-identity.ts';

/**
 * Names that move lines give for a role beside its own ("Site Reliability Engineer (SRE)"), in order of code units; only those that
 * mean no other role. Keys are what `resolve` gives.
 */
export function collectStatedAliases(
  statements: readonly Statement[],
  resolve: ResolveIdentity,
  identityOf: IdentityOf,
): Map<DocumentedRole | string, string[]> {
  const found = new Map<DocumentedRole | string, Set<string>>();
  for (const { move } of statements) {
    for (const { role, alias } of move.aliases) {
      const meant = resolve(identityOf(role));
      if (resolve(identityOf(alias)) !== meant) continue;
      const aliases = found.get(meant) ?? new Set();
      found.set(meant, aliases.add(alias));
    }
  }
  return new Map([...found].map(([meant, aliases]) => [meant, [...aliases].sort(byCodeUnit)]));
}
