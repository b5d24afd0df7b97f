import type { Position } from './document-positions.ts';
import type { Area, SectionId } from './section-id.ts';

/** A piece of text with its inline markup (see inline-text.ts), and where it starts. */
export interface Passage {
  raw: string;
  at: Position;
}

/** The level of a line in bold that is a heading: beneath those of Markdown. */
export const boldLevel = 7;

/** `section` is null where the heading is not a known one. `level` is that of a Markdown heading or `boldLevel`, else null. */
export interface HeadingBlock {
  kind: 'heading';
  text: string;
  section: SectionId | null;
  area: Area | null;
  level: number | null;
  at: Position;
}

export interface BulletBlock extends Passage {
  kind: 'bullet';
  indent: number;
  marker: string;
}

/** Lines with no blank line between. `isInline` is true for the text that follows a heading on its own line. */
export interface ParagraphBlock {
  kind: 'paragraph';
  lines: Passage[];
  isInline: boolean;
}

/** A heading that is not known but stands within a known section: what follows still belongs to that. */
export interface SubheadingBlock {
  kind: 'subheading';
  text: string;
  at: Position;
}

/** What a document consists of, whatever layout it came in. */
export type Block = HeadingBlock | SubheadingBlock | BulletBlock | ParagraphBlock;
