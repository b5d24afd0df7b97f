import * as v from 'valibot';
import { parseBundleFile, type Parsed } from './bundle-parse.ts';
import { RoleFileSchema, type RoleFile } from './bundle-role.ts';

/** What a role's file holds of its document. */
export type RoleFileDocument = Pick<RoleFile, 'document' | 'skillNames'>;

const RoleFileDocumentSchema = v.pick(RoleFileSchema, ['document', 'skillNames']);

/** Checks a document by the schema of the files that it will stand in. */
export function parseRoleFileDocument(value: unknown): Parsed<RoleFileDocument> {
  return parseBundleFile('role file', RoleFileDocumentSchema, value);
}
