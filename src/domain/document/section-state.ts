import type { BulletBlock } from './block.ts';
import type { LineForm } from './read-line.ts';
import type { Area, SectionId } from './section-id.ts';

/** Where the reader of blocks stands. */
export interface SectionState {
  /** Before the first known heading the section is the preamble; beneath a heading that is not known it is null. */
  section: SectionId | 'preamble' | null;
  area: Area | null;
  /** The level of the heading that opened this section, null for an unmarked one. */
  level: number | null;
  /** True where the section begins with a subheading that is bold or ends with a colon: more of its kind may follow. */
  hasSubheadings: boolean;
  hasBullets: boolean;
  hasText: boolean;
  /** The indent of the bullet that opened this section (`- Advancement To:`), null where a line did. */
  openedByBullet: number | null;
  /** Indents of the bullets that are open around the current one. */
  indents: number[];
}

export function stateOf(
  section: SectionState['section'],
  area: Area | null,
  level: number | null = null,
  openedByBullet: number | null = null,
): SectionState {
  return {
    section,
    area,
    level,
    hasSubheadings: false,
    hasBullets: false,
    hasText: false,
    openedByBullet,
    indents: [],
  };
}

/** A line of text with what stands around it. `next` is the form of the next line that is not blank. */
export interface LineContext {
  text: string;
  isAfterBlank: boolean;
  /** The bullet directly above, with no blank line between. */
  bulletAbove: BulletBlock | null;
  /** True right beneath a heading that has its text on its own line. */
  isBelowInline: boolean;
  next: LineForm | null;
}
