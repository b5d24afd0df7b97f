/** Phrases that contain a skill's name and do not mean the skill; in any case, longest phrase first come. */
export const FALSE_FRIENDS: readonly string[] = [
  // Letters
  'C level',
  'C levels',
  'C suite',
  'C corp',
  'C corps',
  'C section',
  'C sections',
  'C or better',
  'C or higher',
];
