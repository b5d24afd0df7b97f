/** The parts of what is known of a role, by name. */
export const sectionTitles = {
  glance: 'At a glance',
  pay: 'Pay in its family',
  around: 'Pay beside its neighbours',
  definition: 'Role definition',
  moves: 'Moves',
  have: 'Skills you have',
  hard: 'Hard skills',
  soft: 'Soft skills',
  primary: 'Primary responsibilities',
  secondary: 'Secondary responsibilities',
  education: 'Education',
  experience: 'Experience',
} as const;

export type SectionName = keyof typeof sectionTitles;

/** The id of a section's element in a page, which an address can point to. */
export const sectionId = (name: SectionName): string => `about-${name}`;
