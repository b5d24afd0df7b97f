import type { RoleDocument } from './role-document.ts';

/** Every name that a document gives to a role: its own title, aliases and the words of its id, and those in its moves. May repeat. */
export function namesIn({ id, title, aliases, moves }: RoleDocument): string[] {
  const names = [title, ...aliases, id.replaceAll('-', ' ')];
  for (const move of [...moves.entry, ...moves.advancement, ...moves.lateral]) {
    names.push(...move.roles);
    for (const { role, alias } of move.aliases) names.push(role, alias);
  }
  return names;
}
