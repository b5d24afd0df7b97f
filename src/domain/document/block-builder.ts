import { quote } from './diagnostic-list.ts';
import type { Block, ParagraphBlock } from './block.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import type { Position } from './document-positions.ts';
import { escapeInline } from './inline-text.ts';
import { limits } from './limits.ts';
import type { HeadingMatch } from './match-heading.ts';
import type { LineForm } from './read-line.ts';
import { breaksOff, isTitleLike, startsInLowerCase } from './sentence-signs.ts';
import { stateOf, type SectionState } from './section-state.ts';
import { isSubheading } from './unknown-heading.ts';

type BulletForm = Extract<LineForm, { kind: 'bullet' }>;

/** A line that is a heading; `match` is null for one that is not known. */
export interface HeadingReading {
  text: string;
  match: HeadingMatch | null;
  level: number | null;
}

/** Collects blocks in order and knows in which section the next one stands. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  state: SectionState = stateOf('preamble', null);
  readonly #found: DiagnosticList;
  /** A bullet sign alone on its line: the next line of text is its text. */
  #empty: { form: BulletForm; at: Position } | null = null;
  #isTooDeep = false;

  constructor(found: DiagnosticList) {
    this.#found = found;
  }

  /** `byBullet` is the indent of the bullet that is this heading. A heading that is not known and stands before the first known one does not end the preamble. */
  heading({ text, match, level }: HeadingReading, at: Position, byBullet: number | null = null): void {
    this.#empty = null;
    if (match === null && isSubheading(text, level, this.state)) {
      this.#subheading(text, at);
      return;
    }
    const name = match?.rest == null ? text : text.slice(0, text.search(/[:：]/));
    const section = match?.row.section ?? null;
    const area = match?.row.area ?? null;
    this.blocks.push({ kind: 'heading', text: name.trim(), section, area, level, at });
    if (match === null && this.state.section === 'preamble') return;
    const isHeaderLine = area === 'header' && match?.rest != null;
    if (!isHeaderLine) this.state = stateOf(section, area, level, byBullet);
    if (match?.rest == null) return;
    this.blocks.push({
      kind: 'paragraph',
      isInline: true,
      lines: [{ raw: escapeInline(text.slice(match.rest)), at }],
    });
    if (!isHeaderLine) this.state.hasText = true;
  }

  #subheading(text: string, at: Position): void {
    this.blocks.push({ kind: 'subheading', text, at });
    this.state.hasSubheadings ||= !this.state.hasBullets && !this.state.hasText;
    this.state.indents = [];
    const message = `${quote(text)} is not a heading that is read; what stands under it was kept in the section around it.`;
    this.#found.add('unknown-subheading', at, message);
  }

  bullet(form: BulletForm, raw: string, at: Position): void {
    if (raw === '') {
      this.#empty = { form, at };
      return;
    }
    this.#empty = null;
    const { indents } = this.state;
    while ((indents.at(-1) ?? -1) >= form.indent) indents.pop();
    indents.push(form.indent);
    if (indents.length > limits.bulletDepth && !this.#isTooDeep) {
      this.#isTooDeep = true;
      const message = `Bullets are nested more than ${limits.bulletDepth} deep.`;
      this.#found.add('nesting-too-deep', at, message, 'Indent them less.');
    }
    this.blocks.push({ kind: 'bullet', raw, at, indent: form.indent, marker: form.marker });
    this.state.hasBullets = true;
  }

  /** Gives the text to a bullet sign that waits for it; tells whether there was one. */
  fillEmptyBullet(raw: string): boolean {
    if (this.#empty === null || raw === '') return false;
    this.bullet(this.#empty.form, raw, this.#empty.at);
    return true;
  }

  /** Text goes to the paragraph `above`, or begins one. */
  text(raw: string, at: Position, above: Block | null): void {
    if (raw === '') return;
    if (!this.state.hasBullets && !this.state.hasText && /[:：]$/.test(raw) && isTitleLike(raw))
      this.state.hasSubheadings = true;
    if (above?.kind !== 'paragraph')
      this.blocks.push({ kind: 'paragraph', isInline: false, lines: [{ raw, at }] });
    else if (!above.isInline) above.lines.push({ raw, at });
    else if (!this.#continueInline(above, raw))
      this.blocks.push({ kind: 'paragraph', isInline: false, lines: [{ raw, at }] });
    this.state.hasText = true;
  }

  /** Goes on with the text of an inline heading where that is a definition or breaks off; tells whether it did. */
  #continueInline({ lines: [first] }: ParagraphBlock, raw: string): boolean {
    if (first === undefined || first.raw.length + raw.length > limits.line) return false;
    const heading = this.blocks.at(-2);
    const isDefinition = heading?.kind === 'heading' && heading.section === 'definition';
    const isWrapped = startsInLowerCase(raw) || breaksOff(first.raw) || isDefinition;
    if (isWrapped) first.raw += ` ${raw}`;
    return isWrapped;
  }

  /** The next line of the bullet that came last. */
  continueBullet(raw: string): void {
    const bullet = this.blocks.at(-1);
    if (bullet?.kind !== 'bullet') return;
    if (bullet.raw.length + raw.length < limits.line) {
      bullet.raw += ` ${raw}`;
      return;
    }
    const message = `The entry has more than ${limits.line} characters; the rest was not read.`;
    this.#found.add('line-too-long', bullet.at, message, 'Write it as several entries, or shorten it.');
  }
}
