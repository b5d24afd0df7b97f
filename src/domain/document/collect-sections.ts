import type { Block, HeadingBlock } from './block.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { quote } from './diagnostic-list.ts';
import type { SectionPosition } from './document-positions.ts';
import { headingName } from './heading-table.ts';
import { nearestHeading } from './match-heading.ts';
import type { SectionId } from './section-id.ts';

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

/** Sorts blocks under their headings. Repeated sections are reported, and so are unknown ones, whose content is left out. */
export function collectSections(blocks: readonly Block[], found: DiagnosticList): CollectedSections {
  const preamble: Block[] = [];
  const parts = new Map<SectionId, SectionPart[]>();
  const positions: SectionPosition[] = [];
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
        reportUnknown(block, found);
        target = [];
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
  return { preamble, parts, positions };
}

export function reportUnknown(heading: HeadingBlock, found: DiagnosticList): void {
  const nearest = found.isFull('unknown-section') ? '' : nearestHeading(heading.text);
  const hint = `The nearest heading that is read is ${quote(nearest)}.`;
  const message = `${quote(heading.text)} is not a heading that is read; what stands under it was left out.`;
  found.add('unknown-section', heading.at, message, hint);
}
