import { skillUsers } from '#domain/skills/skill-users.ts';
import type { QueryClient } from '@tanstack/react-query';
import { roleIndexQuery } from './role-index.ts';
import { rolesAtOnce, skillSentencesQuery } from './skill-sentences.ts';
import { skillTableQuery } from './skill-table.ts';

/** Starts to fetch what a skill's page shows at first: who asks for it, and the sentences of the family that asks most. */
export async function fetchSkillAhead(client: QueryClient, id: string): Promise<void> {
  const [skills, index] = await Promise.all([client.query(skillTableQuery), client.query(roleIndexQuery)]);
  const number = skills.find(id);
  if (number === null) return;
  const [first] = skillUsers(skills.table, number, index.roles);
  const asking = first?.levels.flatMap(({ roles }) => roles.flatMap((role) => index.roles[role]?.id ?? []));
  if (asking) await client.query(skillSentencesQuery(id, asking.slice(0, rolesAtOnce)));
}
