import type { RoleDocument } from '#domain/document/role-document.ts';
import type { RoleId } from './career-graph.ts';

/** A role that has a document. `duplicates` are further documents with the same title: their moves count as this role's. */
export interface DocumentedRole {
  id: RoleId;
  document: RoleDocument;
  duplicates: RoleDocument[];
  aliases: Set<string>;
}
