import type { Block, HeadingBlock } from './block.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { quote } from './diagnostic-list.ts';
import type { SectionPosition } from './document-positions.ts';
import { inlineText } from './inline-text.ts';
import { headingName } from './heading-table.ts';
import { nearestHeading } from './match-heading.ts';
import type { SectionId } from './section-id.ts';

/** A section of ordinary length is quoted whole. */
const LONGEST_QUOTE = 4000;

/** What stands under one heading. */
export interface SectionPart {
  heading: HeadingBlock;
  content: Block[];
}

export interface CollectedSections {
  /** What stands before the first known heading, without "Salary: …" lines and the like. */
  preamble: Block[];
  /** The parts of each section; several where its heading is repeated. */
  parts: Map<SectionId, SectionPart[]>;
  positions: SectionPosition[];
}

/** Sorts blocks under their headings. Repeated sections are reported, and so are unknown ones, with what stands under them. */
export function collectSections(blocks: readonly Block[], found: DiagnosticList): CollectedSections {
  const preamble: Block[] = [];
  const parts = new Map<SectionId, SectionPart[]>();
  const positions: SectionPosition[] = [];
  const unknown: SectionPart[] = [];
  const filledPart = new Map<SectionId, SectionPart>();
  let target: Block[] = preamble;
  let afterHeaderLine: Block[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      target.push(block);
      if (afterHeaderLine !== null && block.kind === 'paragraph' && block.isInline) target = afterHeaderLine;
      afterHeaderLine = null;
      continue;
    }
    afterHeaderLine = block.area === 'header' ? target : null;
    if (block.section === null) {
      if (target === preamble) preamble.push(block);
      else {
        target = [];
        unknown.push({ heading: block, content: target });
      }
      continue;
    }
    const part: SectionPart = { heading: block, content: [] };
    const earlier = parts.get(block.section) ?? [];
    parts.set(block.section, earlier);
    const filled = filledPart.get(block.section) ?? earlier.at(-1);
    if (filled !== undefined && filled.content.length > 0) {
      filledPart.set(block.section, filled);
      const message = `${quote(headingName(block.section))} was already given on line ${filled.heading.at.line}; the parts were merged.`;
      found.add('section-repeated', block.at, message, 'Keep one of them.');
    }
    earlier.push(part);
    positions.push({ section: block.section, heading: block.text, ...block.at });
    target = part.content;
  }
  for (const { heading, content } of unknown) reportUnknown(heading, content.map(textOf), found);
  return { preamble, parts, positions };
}

/** The text of a block on one line. A subheading has been reported by itself. */
function textOf(block: Block): string {
  if (block.kind === 'paragraph') return inlineText(block.lines.map(({ raw }) => raw).join(' '));
  if (block.kind === 'bullet') return inlineText(block.raw);
  return block.kind === 'heading' ? block.text : '';
}

/** Reports a heading that is not known; `content` are the texts beneath it, which are quoted so that nothing is lost. */
export function reportUnknown(
  heading: HeadingBlock,
  content: readonly string[],
  found: DiagnosticList,
): void {
  const nearest = found.isFull('unknown-section') ? null : nearestHeading(heading.text);
  const hint =
    nearest === null
      ? 'Put what it says under a heading that is read, or leave it out.'
      : `The nearest heading that is read is ${quote(nearest)}.`;
  const left = content.filter((text) => text !== '').join(' • ');
  const rest =
    left === ''
      ? 'nothing stands under it.'
      : `what stands under it was left out: ${quote(left, LONGEST_QUOTE)}`;
  const message = `${quote(heading.text, 200)} is not a heading that is read; ${rest}`;
  found.add('unknown-section', heading.at, message, hint);
}
