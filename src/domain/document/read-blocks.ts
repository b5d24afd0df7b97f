import { boldLevel, type Block } from './block.ts';
import { BlockBuilder, type HeadingReading } from './block-builder.ts';
import { bulletHeading } from './bullet-heading.ts';
import { isPageLink } from './chrome-line.ts';
import { continuesBullet, isMidSentence } from './continuation.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { inlineText } from './inline-text.ts';
import { positionIn, type Line } from './line.ts';
import { matchHeading } from './match-heading.ts';
import { readLine, type LineForm } from './read-line.ts';
import { endsSentence } from './sentence-signs.ts';
import { readTitlePhrase } from './title-phrase.ts';
import { isUnknownHeading } from './unknown-heading.ts';

const LONGEST_HEADING = 120;

/** One line of text or a `#` heading, with what stands around it; `above` is null after a blank line. */
interface TextLine {
  form: Extract<LineForm, { kind: 'text' | 'heading' }>;
  raw: string;
  text: string;
  above: Block | null;
  next: LineForm | null;
  /** The level of the heading that the next line's `===` or `---` makes of this one. */
  underline: number | null;
}

/** Reads lines of plain text or Markdown into headings, bullets and paragraphs; wrapped lines are joined. */
export function readBlocks(lines: readonly Line[], found: DiagnosticList): Block[] {
  const forms = lines.map(readLine);
  const following = nextContent(forms);
  const builder = new BlockBuilder(found);
  let isAfterBlank = true;
  for (const [index, line] of lines.entries()) {
    const form = forms[index];
    if (form === undefined || !hasContent(form)) {
      isAfterBlank = true;
      continue;
    }
    const raw = line.text.slice(form.start, form.kind === 'heading' ? form.end : undefined).trim();
    const at = positionIn(line, form.start);
    const last = builder.blocks.at(-1) ?? null;
    const above = isAfterBlank ? null : last;
    const next = following[index] ?? null;
    isAfterBlank = false;
    if (form.kind === 'bullet') {
      const heading =
        form.isQuoted || raw === '' ? null : bulletHeading(raw, form, builder.state, { last, next });
      if (heading === null) builder.bullet(form, raw, at);
      else builder.heading({ text: inlineText(raw), match: heading, level: null }, at, form.indent);
    } else if (form.kind === 'text' && form.isQuoted) {
      builder.text(raw, at, above);
    } else {
      const textLine = {
        form,
        raw,
        text: inlineText(raw),
        above,
        next,
        underline: underlineOf(forms[index + 1], raw),
      };
      if (form.kind === 'text' && isPageLink(textLine.text)) {
        isAfterBlank = true;
        continue;
      }
      const heading = headingIn(textLine, builder);
      if (heading !== null) builder.heading(heading, at);
      else if (builder.fillEmptyBullet(raw)) continue;
      else if (
        last?.kind === 'bullet' &&
        continuesBullet(
          last,
          textLine.text,
          indentOf(form),
          above === null || builder.state.section === 'preamble',
        )
      )
        builder.continueBullet(raw);
      else builder.text(raw, at, above);
    }
  }
  return builder.blocks;
}

/** Decides whether a line is a heading, by its marks first, then by the table, then by its looks. */
function headingIn(line: TextLine, { state }: BlockBuilder): HeadingReading | null {
  const { form, raw, text, above, next, underline } = line;
  const level = form.kind === 'heading' ? form.level : underline;
  if (state.section === 'preamble' && readTitlePhrase(text) !== null) return { text, match: null, level };
  const match = matchHeading(text, state.area);
  const isHeading = match !== null || above === null;
  if (form.kind === 'heading' && (isHeading || form.isSpaced)) return { text, match, level };
  if (underline !== null && (match !== null || (isHeading && !endsSentence(raw))))
    return { text, match, level };
  const bold = isBold(raw) ? boldLevel : null;
  if (match !== null) return isInSentence(line) ? null : { text, match, level: bold };
  const isTitle = text.length <= LONGEST_HEADING && !/[.!?;,]$/.test(text);
  if (bold !== null && isTitle && above?.kind !== 'paragraph') return { text, match, level: bold };
  const bulletAbove = above?.kind === 'bullet' ? above : null;
  if (bulletAbove !== null && indentOf(form) > bulletAbove.indent) return null;
  const isBelowInline = above?.kind === 'paragraph' && above.isInline;
  const context = { text, isAfterBlank: above === null, bulletAbove, isBelowInline, next };
  return isUnknownHeading(context, state) ? { text, match, level: null } : null;
}

function underlineOf(next: LineForm | undefined, raw: string): number | null {
  return next?.kind === 'underline' && raw.length <= LONGEST_HEADING ? next.level : null;
}

function isInSentence({ above, text, form }: TextLine): boolean {
  if (above?.kind === 'bullet') return isMidSentence(above.raw, text, indentOf(form) > above.indent);
  const lineAbove = above?.kind === 'paragraph' ? above.lines.at(-1) : undefined;
  return lineAbove !== undefined && isMidSentence(lineAbove.raw, text, false);
}

function isBold(raw: string): boolean {
  return /^(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?$/.test(raw);
}

function indentOf(form: LineForm): number {
  return form.kind === 'text' ? form.indent : 0;
}

type ContentForm = Extract<LineForm, { kind: 'bullet' | 'text' | 'heading' }>;

function hasContent(form: LineForm): form is ContentForm {
  return form.kind === 'bullet' || form.kind === 'text' || form.kind === 'heading';
}

/** For each line, the form of the next one that has content. */
function nextContent(forms: readonly LineForm[]): (LineForm | null)[] {
  const after: (LineForm | null)[] = Array.from({ length: forms.length }, () => null);
  let next: LineForm | null = null;
  for (let index = forms.length - 1; index >= 0; index--) {
    after[index] = next;
    const form = forms[index];
    if (form !== undefined && hasContent(form)) next = form;
  }
  return after;
}
