import type { Translate } from '#messages/message-types.ts';
import type { SkillCategory } from './skill-lexicon.ts';

/** What a category of skills is called where it stands above its skills. */
export const categoryName = (category: SkillCategory, t: Translate): string => t(`category.${category}`);
