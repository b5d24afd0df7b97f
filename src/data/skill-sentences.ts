import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { roleFileQuery } from './role-file.ts';

/** How many files of roles are asked for at once. */
export const rolesAtOnce = 12;

/** What roles say of a skill, by role; `missing` are those whose file could not be had. */
export interface SkillSentences {
  byRole: ReadonlyMap<string, readonly string[]>;
  missing: readonly string[];
}

async function readSentences(
  client: QueryClient,
  skill: string,
  roles: readonly string[],
): Promise<SkillSentences> {
  const found = await Promise.allSettled(
    roles.map((id) => client.query({ ...roleFileQuery(id), staleTime: 'static' })),
  );
  const byRole = new Map<string, readonly string[]>();
  const missing: string[] = [];
  found.forEach((result, at) => {
    const id = roles[at] ?? '';
    if (result.status === 'rejected') missing.push(id);
    else byRole.set(id, sentencesOf(result.value.document?.skills, skill));
  });
  return { byRole, missing };
}

/** The sentences of some roles that ask for a skill, from their files. Whatever arrives is given; it never rejects. */
export const skillSentencesQuery = (skill: string, roles: readonly string[]) =>
  queryOptions({
    queryKey: ['skill-sentences', skill, roles],
    queryFn: ({ client }) => readSentences(client, skill, roles),
    structuralSharing: false,
  });

interface SkillLists {
  hard: readonly { text: string; skills: readonly string[] }[];
  soft: readonly { text: string; skills: readonly string[] }[];
}

function sentencesOf(lists: SkillLists | undefined, skill: string): string[] {
  const lines = lists ? [...lists.hard, ...lists.soft] : [];
  return [...new Set(lines.filter(({ skills }) => skills.includes(skill)).map(({ text }) => text))];
}
