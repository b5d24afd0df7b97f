import { looksLikePay } from '#domain/pay/parse-pay.ts';
import { splitTags } from '#domain/document/split-tags.ts';
import type { Block, HeadingBlock, Passage } from './block.ts';
import { isChrome } from './chrome-line.ts';
import { reportUnknown } from './collect-sections.ts';
import { quote, type DiagnosticList } from './diagnostic-list.ts';
import type { Placed } from './front-matter-fields.ts';
import { inlineText } from './inline-text.ts';
import { limits } from './limits.ts';
import { isSlug } from './read-title.ts';
import { isProse } from './sentence-signs.ts';
import { readTitlePhrase } from './title-phrase.ts';

const LONGEST_TITLE = 120;
const LONGEST_TAG = 60;

/** What stands before a document's first section. `title` and `pay` are lines as written. */
export interface Preamble {
  title: Placed<string> | null;
  pay: Placed<string> | null;
  tags: Placed<string[]> | null;
  prose: Passage[];
}

interface PreambleLine extends Passage {
  text: string;
  heading: HeadingBlock | null;
  isBullet: boolean;
}

/**
 * Reads the top of a document, in the order that pages have: title, pay, tags. `givenTitle` is the title that the front matter
 * states: then no bare line is taken for one.
 */
export function readPreamble(
  blocks: readonly Block[],
  givenTitle: string | null,
  found: DiagnosticList,
): Preamble {
  const all = linesOf(blocks.slice(0, limits.preambleLines + 1)).filter((line) => !isChrome(line.text));
  const lines = all.slice(0, limits.preambleLines);
  const next = all[lines.length];
  if (next !== undefined) {
    const message = `There are more than ${lines.length} lines before the first section; the rest was not read.`;
    found.add('too-many-entries', next.at, message, 'Put headings such as “Role Definition” over the text.');
  }
  const titleAt = titleIndex(lines, givenTitle);
  const titleLine = lines[titleAt];
  const preamble: Preamble = {
    title: titleLine === undefined ? null : { value: titleLine.text, at: titleLine.at },
    pay: null,
    tags: null,
    prose: [],
  };
  const candidates: PreambleLine[] = [];
  let unknown: { heading: HeadingBlock; content: string[] } | null = null;
  const endUnknown = (): void => {
    if (unknown !== null) reportUnknown(unknown.heading, unknown.content, found);
  };
  for (const [index, line] of lines.entries()) {
    if (index === titleAt) continue;
    if (
      line.heading !== null &&
      !looksLikePay(line.text) &&
      !(preamble.pay !== null && candidates.length === 0 && isTagHeading(line, lines[index + 1]))
    ) {
      if (unknown !== null || (index > titleAt && line.heading.level !== null)) {
        endUnknown();
        unknown = { heading: line.heading, content: [] };
      } else reportLine(line, found);
    } else if (unknown !== null) {
      unknown.content.push(line.text);
    } else if (looksLikePay(line.text)) {
      if (preamble.pay === null) preamble.pay = { value: line.text, at: line.at };
      else
        found.add('pay-repeated', line.at, `Pay is stated again: ${quote(line.text)}`, 'Keep one pay line.');
    } else if (index > titleAt && isProse(line.text)) {
      preamble.prose.push(line);
    } else if (index > titleAt && tagsOf(line).length > 0) {
      candidates.push(line);
    } else {
      reportLine(line, found);
    }
  }
  endUnknown();
  preamble.tags = takeTags(candidates, preamble.pay?.at.line ?? 0, found);
  return preamble;
}

/** Tags stand behind the pay: where there are such lines, what looks alike before it is other text. */
function takeTags(
  candidates: readonly PreambleLine[],
  payLine: number,
  found: DiagnosticList,
): Preamble['tags'] {
  const behindPay = candidates.filter((line) => line.at.line > payLine);
  const lines = behindPay.length > 0 ? behindPay : candidates;
  for (const line of candidates) if (!lines.includes(line)) reportLine(line, found);
  return lines[0] === undefined ? null : { value: lines.flatMap(tagsOf), at: lines[0].at };
}

/** Pages in Markdown may write all their lines as headings: the one between pay and the first section holds the tags. */
function isTagHeading(line: PreambleLine, next: PreambleLine | undefined): boolean {
  return next?.heading !== null && tagsOf(line).length > 0;
}

function reportLine(line: PreambleLine, found: DiagnosticList): void {
  const hint = 'Before the first section stand the title, the pay and the tags.';
  if (!isSlug(line.text))
    found.add('free-text', line.at, `Text that is not read: ${quote(line.text, 1000)}`, hint);
}

/** A phrase about the role, else a Markdown heading, else the first line where it is short and comes before the pay. */
function titleIndex(lines: readonly PreambleLine[], givenTitle: string | null): number {
  const phrase = lines.findIndex((line) => line.heading !== null && readTitlePhrase(line.text) !== null);
  if (phrase >= 0) return phrase;
  const marked = lines.findIndex((line) => line.heading?.level != null);
  if (marked >= 0 && (givenTitle === null || lines[marked]?.heading?.level === 1)) return marked;
  const bare = lines.findIndex((line) => !line.isBullet && line.heading === null);
  const text = lines[bare]?.text ?? '';
  if (givenTitle !== null) return text.toLowerCase() === givenTitle.toLowerCase() || isSlug(text) ? bare : -1;
  const isTitle =
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    !/[<>{}]/.test(text) &&
    !looksLikePay(text) &&
    !isProse(text);
  const isFirst = lines.slice(0, bare).every((line) => !looksLikePay(line.text));
  return isTitle && isFirst && /\p{L}/u.test(text) ? bare : -1;
}

/** The tags that a line lists, none where it is something else. */
function tagsOf({ raw, text }: PreambleLine): string[] {
  if (/:\s|[<>{}$€£]|[.!?]$/.test(text)) return [];
  const links = linkLabels(raw);
  const tags = links.length > 1 ? links : splitTags(text);
  return tags.some((tag) => tag.length > LONGEST_TAG) ? [] : tags;
}

/** The labels of a line that consists of links. */
function linkLabels(raw: string): string[] {
  const link = /\[([^[\]]+)\]\([^()\s]*\)/g;
  const isOnlyLinks = raw.replace(link, '').trim() === '';
  return isOnlyLinks ? [...raw.matchAll(link)].map(([, label = '']) => inlineText(label)) : [];
}

function linesOf(blocks: readonly Block[]): PreambleLine[] {
  return blocks.flatMap((block): PreambleLine[] => {
    if (block.kind === 'subheading') return [];
    if (block.kind === 'heading') {
      return [{ raw: block.text, text: block.text, at: block.at, heading: block, isBullet: false }];
    }
    if (block.kind === 'bullet') {
      return [{ raw: block.raw, text: inlineText(block.raw), at: block.at, heading: null, isBullet: true }];
    }
    const few = block.lines.slice(0, limits.preambleLines + 1);
    const proseAt = few.findIndex(
      (line) => !looksLikePay(line.raw) && (isProse(line.raw) || line.raw.length > 200),
    );
    const prose = proseAt < 0 ? [] : block.lines.slice(proseAt);
    const lines = proseAt < 0 ? few : few.slice(0, proseAt);
    const [first] = prose;
    if (first !== undefined) lines.push({ raw: prose.map(({ raw }) => raw).join(' '), at: first.at });
    return lines.map((line) => ({ ...line, text: inlineText(line.raw), heading: null, isBullet: false }));
  });
}
