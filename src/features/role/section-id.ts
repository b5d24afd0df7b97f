import type { SectionName } from './folded-sections.ts';

/** The id of a section's element. */
export const sectionId = (name: SectionName): string => `about-${name}`;
