import type { SkillCategory } from '#domain/skills/skill-lexicon.ts';

/** In a file of its own, so that who reads one role needn't load the reader of all of them. */
export const SKILL_CATEGORIES = [
  'technology',
  'tool',
  'method',
  'knowledge',
  'soft',
] as const satisfies readonly SkillCategory[];
