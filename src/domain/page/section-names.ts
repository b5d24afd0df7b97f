import type { MessageKey, Translate } from '#messages/message-types.ts';

/** The parts of what is known of a role, in their order. */
export const sectionNames = [
  'glance',
  'pay',
  'around',
  'definition',
  'moves',
  'have',
  'hard',
  'soft',
  'primary',
  'secondary',
  'education',
  'experience',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Where one can go from the top of what is known of a role, in order, in fewer words than the headings have. */
export const sectionJumps = [
  { name: 'glance', label: 'role.about-glance' },
  { name: 'pay', label: 'role.jumpPay' },
  { name: 'around', label: 'role.jumpAround' },
  { name: 'definition', label: 'role.jumpDefinition' },
  { name: 'moves', label: 'role.about-moves' },
  { name: 'have', label: 'role.about-have' },
  { name: 'hard', label: 'role.about-hard' },
  { name: 'soft', label: 'role.about-soft' },
  { name: 'primary', label: 'role.jumpPrimary' },
  { name: 'education', label: 'role.about-education' },
  { name: 'experience', label: 'role.about-experience' },
] as const satisfies readonly { name: SectionName; label: MessageKey }[];

/** The heading of a section. */
export const sectionTitle = (name: SectionName, t: Translate): string => t(`role.about-${name}`);

/** The id of a section's element in a page, which an address can point to. */
export const sectionId = (name: SectionName): string => `about-${name}`;

/** Whether a section begins far below the first window of every screen, so that it can be laid out when somebody comes near it. */
export const isFarSection = (name: SectionName): boolean =>
  sectionNames.indexOf(name) > sectionNames.indexOf('definition');
