/** The sections that hold content of their own. */
export type LeafSection =
  | 'pay'
  | 'tags'
  | 'aliases'
  | 'definition'
  | 'entry'
  | 'advancement'
  | 'lateral'
  | 'primary'
  | 'secondary'
  | 'hard-skills'
  | 'soft-skills'
  | 'minimum-education'
  | 'preferred-education'
  | 'fields-of-study'
  | 'typical-experience'
  | 'preferred-experience';

/** The sections that group others: "Career Progression", "Core Responsibilities" … */
export type GroupSection =
  'career' | 'responsibilities' | 'skills' | 'education-and-experience' | 'education' | 'experience';

export type SectionId = LeafSection | GroupSection;

/** What a section is about: tells what "Preferred:" and "Minimum:" mean beneath it. */
export type Area =
  'header' | 'definition' | 'career' | 'responsibilities' | 'skills' | 'education' | 'experience';
