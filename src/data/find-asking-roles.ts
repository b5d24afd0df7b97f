import { rolesAsking } from '#domain/skills/skill-table.ts';
import type { QueryClient } from '@tanstack/react-query';
import { skillTableQuery } from './skill-table.ts';

/** A skill's name and the numbers of the roles that ask for it; null for one that no role asks for. */
export interface AskingRoles {
  name: string;
  roles: ReadonlySet<number>;
}

export async function findAskingRoles(client: QueryClient, skill: string): Promise<AskingRoles | null> {
  const skills = await client.query({ ...skillTableQuery, staleTime: 'static' });
  const number = skills.find(skill);
  if (number === null) return null;
  return { name: skills.names[number] ?? skill, roles: new Set(rolesAsking(skills.table, number)) };
}
