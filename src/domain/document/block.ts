import type { Position } from './document-positions.ts';
import type { Area, SectionId } from './section-id.ts';

/** A piece of text with its inline markup (see inline-text.ts), and where it starts. */
export interface Passage {
  raw: string;
  at: Position;
}

/** `section` is null where the heading is not a known one. `level` is that of a Markdown heading; bold lines have 6, others null. */
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

/** What a document consists of, whatever layout it came in. */
export type Block = HeadingBlock | BulletBlock | ParagraphBlock;
