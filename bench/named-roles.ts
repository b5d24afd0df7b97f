import type { NamedEntry } from '#domain/search/named-entry.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import { planCorpus } from './plan-corpus.ts';

/** The roles of a planned corpus as search sees them, each with the other words it goes by. */
export function namedRoles(size: number): NamedEntry[] {
  return planCorpus({ size }).roles.map(({ title, otherWords, documented, family, area }) => ({
    ...{ id: roleSlug(title), title, documented },
    aliases: [otherWords],
    family: documented ? family.name : null,
    tags: documented ? [area, family.discipline] : [],
  }));
}
