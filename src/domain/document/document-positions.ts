import type { SectionId } from './section-id.ts';

/** A place in a document as written: both count from 1, `column` in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A section heading that was found, in the author's words. */
export interface SectionPosition extends Position {
  section: SectionId;
  heading: string;
}

/** Where the parts of a document stand; null where it has no such part. `sections` is in order of appearance. */
export interface DocumentPositions {
  title: Position | null;
  pay: Position | null;
  tags: Position | null;
  id: Position | null;
  aliases: Position | null;
  level: Position | null;
  sections: SectionPosition[];
}
