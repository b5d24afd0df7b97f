import { roleSlug } from '#domain/titles/role-slug.ts';

/** The role that has another name of this id, so that links to a name it had before stay true; null where none has. */
export function renamedRole<Role extends { number: number }>(
  id: string,
  roles: readonly Role[],
  aliasesOf: (number: number) => readonly string[],
): Role | null {
  return roles.find(({ number }) => aliasesOf(number).some((alias) => roleSlug(alias) === id)) ?? null;
}
