import type { Passage } from './block.ts';
import type { SectionPart } from './collect-sections.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { quote } from './diagnostic-list.ts';
import { headingName } from './heading-table.ts';
import { limits } from './limits.ts';
import { abbreviationIn } from './read-title.ts';
import { passageText } from './section-entries.ts';

/**
 * The definition's paragraphs, those before the first section included (they are reported), and the abbreviation that the text gives
 * for the title. Bullets are paragraphs of their own. `text` is null where there is none.
 */
export function readDefinition(
  prose: readonly Passage[],
  parts: readonly SectionPart[],
  title: string,
  found: DiagnosticList,
): { text: string | null; aliases: string[] } {
  const own = parts
    .flatMap((part) => part.content)
    .flatMap((block): Passage[] => {
      if (block.kind === 'heading' || block.kind === 'subheading') return [];
      if (block.kind === 'bullet') return [block];
      const [first] = block.lines;
      return first === undefined
        ? []
        : [{ raw: block.lines.map((line) => line.raw).join(' '), at: first.at }];
    });
  for (const passage of prose) {
    const message = `Text before the first section was read as role definition: ${quote(passage.raw)}`;
    found.add('free-text', passage.at, message, `Put it beneath “${headingName('definition')}”.`);
  }
  const passages = [...prose, ...own];
  const next = passages[limits.entriesPerSection];
  if (next !== undefined) {
    const message = `The definition has ${passages.length} paragraphs; ${limits.entriesPerSection} were read.`;
    found.add('too-many-entries', next.at, message, 'Keep a definition to a few paragraphs.');
  }
  const text = passages
    .slice(0, limits.entriesPerSection)
    .map((passage) => passageText(passage, found))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  const alias = abbreviationIn(text, title);
  return { text: text === '' ? null : text, aliases: alias === null ? [] : [alias] };
}
