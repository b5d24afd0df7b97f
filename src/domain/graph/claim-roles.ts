import type { RoleDocument } from '#domain/document/role-document.ts';
import { byCodeUnit } from './code-unit-order.ts';
import type { DocumentedRole } from './documented-role.ts';
import type { GraphDiagnostic } from './graph-diagnostic.ts';
import type { IdentityOf } from './identity-cache.ts';
import { RoleIds } from './role-ids.ts';
import { settleNames, type Settlement } from './settle-names.ts';
import type { SettledNames } from './settled-names.ts';

export interface RoleClaims {
  /** In the order of their documents' file names. */
  roles: DocumentedRole[];
  /** Identity of a title, settled name, alias or id → the role it means; a settled role without a document by its chief identity. */
  byIdentity: Map<string, DocumentedRole | string>;
  settled: Settlement;
  ids: RoleIds;
  diagnostics: GraphDiagnostic[];
}

/**
 * Decides which document speaks for which role. The title of a document comes first, then what its owner settles (`names`), then
 * aliases in documents, then the words of ids; among equals the first by file name wins. A document without a title claims nothing.
 * Reported: `role-claimed-twice` (error) for two documents with one title, id or alias, `alias-is-a-title` and `settled-name-refused`
 * (warnings), `alias-settled-otherwise` (info).
 */
export function claimRoles(
  documents: readonly RoleDocument[],
  names: SettledNames,
  identityOf: IdentityOf,
): RoleClaims {
  const titled = [...documents].sort(byFile).filter((document) => identityOf(document.title) !== '');
  const { roles, byTitle, diagnostics } = claimTitles(titled, identityOf);
  const ids = new RoleIds();
  diagnostics.push(...claimIds(roles, ids));
  const settled = settleNames(names, byTitle, ids, identityOf);
  diagnostics.push(...settled.diagnostics);
  const byIdentity = new Map<string, DocumentedRole | string>([...settled.meanings, ...byTitle]);
  const claims = { roles, byIdentity, settled, ids, diagnostics };
  claimAliases(claims, names.file, identityOf);
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
  documents: readonly RoleDocument[],
  identityOf: IdentityOf,
): { roles: DocumentedRole[]; byTitle: Map<string, DocumentedRole>; diagnostics: GraphDiagnostic[] } {
  const byTitle = new Map<string, DocumentedRole>();
  const diagnostics: GraphDiagnostic[] = [];
  for (const document of documents) {
    const identity = identityOf(document.title);
    const first = byTitle.get(identity);
    if (first) {
      first.duplicates.push(document);
      const places = [titlePlace(first.document), titlePlace(document)] as const;
      diagnostics.push(claimedTwice(`The role "${document.title}"`, ...places, MERGE));
    } else {
      byTitle.set(identity, { id: '', document, duplicates: [], aliases: new Set<string>() });
    }
  }
  return { roles: [...byTitle.values()], byTitle, diagnostics };
}

function claimIds(roles: readonly DocumentedRole[], ids: RoleIds): GraphDiagnostic[] {
  const owners = new Map<string, RoleDocument>();
  for (const role of roles) {
    const { document } = role;
    if (ids.claim(document.id)) {
      role.id = document.id;
      owners.set(document.id, document);
    }
  }
  return roles.flatMap((role) => {
    if (role.id !== '') return [];
    role.id = ids.allot(role.document.title);
    const owner = owners.get(role.document.id);
    if (owner === undefined) return [];
    const what = `The id "${role.document.id}"`;
    return [claimedTwice(what, idPlace(owner), idPlace(role.document), MERGE)];
  });
}

function claimAliases(claims: RoleClaims, settledIn: string, identityOf: IdentityOf): void {
  const { roles, byIdentity, settled, diagnostics } = claims;
  const titles = new Set(roles.map(({ document }) => identityOf(document.title)));
  const claimedAt = new Map<string, ClaimPlace>();
  for (const role of roles) {
    const title = identityOf(role.document.title);
    for (const document of [role.document, ...role.duplicates]) {
      for (const alias of document.aliases) {
        const identity = identityOf(alias);
        const place = aliasPlace(document);
        const owner = byIdentity.get(identity);
        const settledAt = settled.places.get(identity);
        if (owner === role) {
          if (alias !== role.document.title) role.aliases.add(alias);
        } else if (titles.has(identity) && typeof owner === 'object') {
          diagnostics.push(aliasIsATitle(document, alias, place, titlePlace(owner.document)));
        } else if (settledAt !== undefined || settled.isDistinct(identity, title)) {
          const by = settledAt === undefined ? settledIn : `${settledIn}:${settledAt.line}`;
          diagnostics.push(aliasSettledOtherwise(document, alias, place, by));
        } else if (owner !== undefined) {
          const first = claimedAt.get(identity) ?? place;
          diagnostics.push(claimedTwice(`The alias "${alias}"`, first, place, SETTLE));
        } else if (identity !== '') {
          byIdentity.set(identity, role);
          claimedAt.set(identity, place);
          if (alias !== role.document.title) role.aliases.add(alias);
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

/** Where a document claims something; line counts from 1. */
interface ClaimPlace {
  file: string;
  line: number;
}

const titlePlace = ({ file, lines }: RoleDocument): ClaimPlace => ({ file, line: lines.title ?? 1 });
const idPlace = ({ file, lines }: RoleDocument): ClaimPlace => ({ file, line: lines.id ?? lines.title ?? 1 });
const aliasPlace = ({ file, lines }: RoleDocument): ClaimPlace => ({
  file,
  line: lines.aliases ?? lines.title ?? 1,
});
const written = ({ file, line }: ClaimPlace): string => `${file}:${line}`;

const MERGE = 'Give one of the two another name, or merge the documents.';
const SETTLE = 'Take the alias out of one of the two, or say in titles.json which role it means.';

function claimedTwice(what: string, first: ClaimPlace, again: ClaimPlace, hint: string): GraphDiagnostic {
  return {
    ...again,
    column: 1,
    code: 'role-claimed-twice',
    severity: 'error',
    message: `${what} is claimed by ${written(first)} and again by ${written(again)}; the first one keeps it.`,
    hint,
  };
}

function aliasIsATitle(
  { title }: RoleDocument,
  alias: string,
  place: ClaimPlace,
  owner: ClaimPlace,
): GraphDiagnostic {
  return {
    ...place,
    column: 1,
    code: 'alias-is-a-title',
    severity: 'warning',
    message: `The alias "${alias}" of "${title}" is the title of ${written(owner)}, which keeps it.`,
    hint: 'Remove the alias, or the other document.',
  };
}

function aliasSettledOtherwise(
  { title }: RoleDocument,
  alias: string,
  place: ClaimPlace,
  settledBy: string,
): GraphDiagnostic {
  return {
    ...place,
    column: 1,
    code: 'alias-settled-otherwise',
    severity: 'info',
    message: `The alias "${alias}" of "${title}" does not count, since ${settledBy} says otherwise.`,
    hint: 'Take out one of the two statements.',
  };
}
