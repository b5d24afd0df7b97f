import type { Block, Passage, ParagraphBlock } from './block.ts';
import { cutText } from './cut-text.ts';
import { quote, type DiagnosticList } from './diagnostic-list.ts';
import type { Position } from './document-positions.ts';
import { inlineText } from './inline-text.ts';
import { limits } from './limits.ts';
import { breaksOff, endsSentence, startsInLowerCase } from './sentence-signs.ts';

/** One entry of a section. `isLine` is true for the only line of a section without bullets: it may list several things. */
export interface Entry {
  text: string;
  at: Position;
  isLine: boolean;
}

/** A text cut at the limit, which is reported. `what` names it for its author. */
export function keepText(text: string, what: string, at: Position, found: DiagnosticList): string {
  if (text.length <= limits.text) return text;
  const message = `The ${what} has ${text.length} characters; ${limits.text} were read.`;
  found.add('line-too-long', at, message, 'Write it as several entries, or shorten it.');
  return cutText(text, limits.text).trim();
}

/** The text of a passage without its markup, cut at the limit. */
export function passageText(passage: Passage, found: DiagnosticList): string {
  return keepText(inlineText(passage.raw), 'entry', passage.at, found);
}

/**
 * The entries that stand under one heading: its bullets, or where it has none its lines. `proseIsEntry` false keeps lines out.
 * Text beside bullets is reported, in full up to a length.
 */
export function entriesOf(content: readonly Block[], found: DiagnosticList, proseIsEntry = true): Entry[] {
  const hasBullets = content.some((block) => block.kind === 'bullet');
  const entries: Entry[] = [];
  for (const block of content) {
    if (block.kind === 'bullet') {
      entries.push({ text: passageText(block, found), at: block.at, isLine: false });
    } else if (block.kind === 'paragraph') {
      const text = inlineText(block.lines[0]?.raw ?? '');
      const isEntry = block.isInline ? !(hasBullets && text.endsWith(':')) : !hasBullets && proseIsEntry;
      if (isEntry) entries.push(...linesOf(block, found));
      else reportFreeText(block.lines, found);
    }
  }
  const filled = entries.filter((entry) => entry.text !== '');
  const [only] = filled;
  return only !== undefined && filled.length === 1 && !hasBullets ? [{ ...only, isLine: true }] : filled;
}

export function reportFreeText(lines: readonly Passage[], found: DiagnosticList): void {
  const [first] = lines;
  if (first === undefined) return;
  const text = inlineText(lines.map((line) => line.raw).join(' '));
  const hint = 'Make it an entry, or move it to the role definition.';
  if (text !== '')
    found.add('free-text', first.at, `Text that is part of no entry: ${quote(text, 1000)}`, hint);
}

/** Keeps as many entries as a section may have, and reports those that are there twice. */
export function checkEntries(entries: readonly Entry[], name: string, found: DiagnosticList): Entry[] {
  const kept = entries.slice(0, limits.entriesPerSection);
  const next = entries[kept.length];
  if (next !== undefined) {
    const message = `${quote(name)} has ${entries.length} entries; ${kept.length} were read.`;
    found.add('too-many-entries', next.at, message, 'Keep the entries that matter.');
  }
  const lineOf = new Map<string, number>();
  for (const { text, at } of kept) {
    const key = !/[a-z0-9]/i.test(text) ? text : withoutEnd(text.toLowerCase());
    const earlier = lineOf.get(key);
    if (earlier === undefined) lineOf.set(key, at.line);
    else {
      const message = `${quote(name)} has ${quote(text)} already on line ${earlier}.`;
      found.add('duplicate-entry', at, message, 'Keep one of them.');
    }
  }
  return kept;
}

/** The text without spaces, full stops, commas and semicolons at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.;,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Each line is an entry, but for those that go on with a long line above. */
function linesOf(paragraph: ParagraphBlock, found: DiagnosticList): Entry[] {
  const passages: Passage[] = [];
  for (const line of paragraph.lines) {
    const above = passages.at(-1);
    const isWrapped =
      above !== undefined &&
      startsInLowerCase(line.raw) &&
      !endsSentence(above.raw) &&
      (above.raw.length >= 50 || breaksOff(above.raw)) &&
      above.raw.length < limits.text;
    if (isWrapped) above.raw += ` ${line.raw}`;
    else passages.push({ ...line });
  }
  return passages.map((passage) => ({ text: passageText(passage, found), at: passage.at, isLine: false }));
}
