import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleId } from './career-graph.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { GraphDiagnostic } from './graph-diagnostic.ts';
import type { IdentityOf } from './identity-cache.ts';
import { RoleIds } from './role-ids.ts';

/** A role that has a document. `duplicates` are further documents with the same title: their moves count as this role's. */
export interface DocumentedRole {
  id: RoleId;
  document: RoleDocument;
  duplicates: RoleDocument[];
  aliases: Set<string>;
}

export interface RoleClaims {
  /** In the order of their documents' file names. */
  roles: DocumentedRole[];
  /** Identity of a title, alias or id → the role it means. */
  byIdentity: Map<string, DocumentedRole>;
  ids: RoleIds;
  diagnostics: GraphDiagnostic[];
}

/**
 * Decides which document speaks for which role. A document claims its title, then its aliases, then the words of its id; titles
 * beat aliases and aliases beat ids, and among equals the first by file name wins. Reported: `role-claimed-twice` (error) for two
 * documents with one title, id or alias, `alias-is-a-title` (warning). A document without a title claims nothing.
 */
export function claimRoles(documents: readonly RoleDocument[], identityOf: IdentityOf): RoleClaims {
  const claims: RoleClaims = { roles: [], byIdentity: new Map(), ids: new RoleIds(), diagnostics: [] };
  const titled = [...documents].sort(byFile).filter((document) => identityOf(document.title) !== '');
  claimTitles(titled, claims, identityOf);
  claimIds(claims);
  claimAliases(claims, identityOf);
  claimWordsOfIds(claims, identityOf);
  return claims;
}

function byFile(a: RoleDocument, b: RoleDocument): number {
  return (
    byCodeUnit(a.file, b.file) ||
    byCodeUnit(a.id, b.id) ||
    byCodeUnit(a.title, b.title) ||
    byCodeUnit(JSON.stringify(a), JSON.stringify(b))
  );
}

function claimTitles(
  documents: RoleDocument[],
  { roles, byIdentity, diagnostics }: RoleClaims,
  identityOf: IdentityOf,
): void {
  for (const document of documents) {
    const identity = identityOf(document.title);
    const first = byIdentity.get(identity);
    if (first) {
      first.duplicates.push(document);
      diagnostics.push(claimedTwice(document, `The role "${document.title}"`, first.document));
    } else {
      const role = { id: '', document, duplicates: [], aliases: new Set<string>() };
      roles.push(role);
      byIdentity.set(identity, role);
    }
  }
}

function claimIds({ roles, ids, diagnostics }: RoleClaims): void {
  const owners = new Map<string, RoleDocument>();
  for (const role of roles) {
    const { document } = role;
    if (ids.claim(document.id)) {
      role.id = document.id;
      owners.set(document.id, document);
    }
  }
  for (const role of roles) {
    if (role.id !== '') continue;
    role.id = ids.allot(role.document.title);
    const owner = owners.get(role.document.id);
    if (owner) diagnostics.push(claimedTwice(role.document, `The id "${role.document.id}"`, owner));
  }
}

function claimAliases({ roles, byIdentity, diagnostics }: RoleClaims, identityOf: IdentityOf): void {
  const titles = new Set(byIdentity.keys());
  for (const role of roles) {
    for (const document of [role.document, ...role.duplicates]) {
      for (const alias of document.aliases) {
        const identity = identityOf(alias);
        const owner = byIdentity.get(identity);
        if (owner === undefined && identity !== '') byIdentity.set(identity, role);
        if (owner !== undefined && owner !== role) {
          diagnostics.push(
            titles.has(identity)
              ? aliasIsATitle(document, alias, owner.document)
              : claimedTwice(document, `The alias "${alias}"`, owner.document),
          );
        } else if (alias !== role.document.title) {
          role.aliases.add(alias);
        }
      }
    }
  }
}

function claimWordsOfIds({ roles, byIdentity }: RoleClaims, identityOf: IdentityOf): void {
  for (const role of roles) {
    for (const { id } of [role.document, ...role.duplicates]) {
      const identity = identityOf(id.replaceAll('-', ' '));
      if (identity !== '' && !byIdentity.has(identity)) byIdentity.set(identity, role);
    }
  }
}

function claimedTwice(document: RoleDocument, what: string, first: RoleDocument): GraphDiagnostic {
  return {
    file: document.file,
    line: 1,
    column: 1,
    code: 'role-claimed-twice',
    severity: 'error',
    message: `${what} is claimed by ${first.file} and again by ${document.file}; the first one keeps it.`,
    hint: 'Give one of the two another name, or merge the documents.',
  };
}

function aliasIsATitle(document: RoleDocument, alias: string, owner: RoleDocument): GraphDiagnostic {
  return {
    file: document.file,
    line: 1,
    column: 1,
    code: 'alias-is-a-title',
    severity: 'warning',
    message: `The alias "${alias}" of "${document.title}" is the title of ${owner.file}, which keeps it.`,
    hint: 'Remove the alias, or the other document.',
  };
}
