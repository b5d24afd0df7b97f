import type { RoleDocument } from './role-document.ts';

const places = new Set(['diagnostics', 'line', 'lines']);

/** What a document says without where it says it: the part that a round trip through `formatDocument` keeps. */
export function documentContent(document: RoleDocument): unknown {
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (places.has(key) ? undefined : value)));
}
