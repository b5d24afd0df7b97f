import { wrapText } from '#domain/layout/measure-text.ts';
import { cleanLine } from './clean-text.ts';
import { element, type XmlElement } from './xml-element.ts';

/** Where a paragraph stands and how it looks; lengths in px, `y` is its upper edge. */
export interface ParagraphStyle {
  x: number;
  y: number;
  width: number;
  size: number;
  weight?: number;
  fill: string;
}

/** Room for a font that is wider than the one whose letters were measured. */
const room = 0.9;

/** Text in as many lines as it takes, and the lower edge of the last. */
export function paragraph(
  text: string,
  { x, y, width, size, weight = 400, fill }: ParagraphStyle,
): { texts: XmlElement[]; bottom: number } {
  const leading = Math.round(size * 1.4);
  const lines = wrapText(cleanLine(text), width * room, size);
  const texts = lines.map((line, position) =>
    element(
      'text',
      { x, y: y + size + position * leading, 'font-size': size, 'font-weight': weight, fill },
      line,
    ),
  );
  return { texts, bottom: y + lines.length * leading };
}
