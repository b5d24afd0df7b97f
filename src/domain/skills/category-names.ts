import type { SkillCategory } from './skill-lexicon.ts';

/** What the categories of skills are called where they stand above their skills. */
export const categoryNames: Record<SkillCategory, string> = {
  technology: 'Technologies',
  tool: 'Tools',
  method: 'Methods',
  knowledge: 'Knowledge',
  soft: 'Personal skills',
};
