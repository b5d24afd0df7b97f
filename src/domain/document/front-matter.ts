import type { DiagnosticList } from './diagnostic-list.ts';
import { quote } from './diagnostic-list.ts';
import type { Position } from './document-positions.ts';
import { readItems, readValue, type FrontMatterValue } from './front-matter-value.ts';
import { limits } from './limits.ts';
import { positionIn, type Line } from './line.ts';

/** One `key: value` of front matter; `key` is in lower case, `at` is where the value (or else the key) starts. */
export interface FrontMatterEntry extends FrontMatterValue {
  key: string;
  at: Position;
}

const keyLine = /^["']?([A-Za-z_][\w-]{0,40})["']?\s{0,5}:(?:\s+|$)/;

/**
 * Takes front matter off the top of a document: lines of a small subset of YAML (scalars, lists, comments) between `---`. Where
 * the closing fence is missing, it ends before the first line that does not look like front matter.
 */
export function takeFrontMatter(
  lines: readonly Line[],
  found: DiagnosticList,
): { entries: FrontMatterEntry[]; body: Line[] } {
  const none = { entries: [], body: [...lines] };
  const open = lines.findIndex((line) => line.text.trim() !== '');
  const fence = lines[open];
  if (fence?.text.trimEnd() !== '---') return none;
  const ahead = lines.slice(open + 1, open + 1 + limits.frontMatterLines);
  const first = ahead.find((line) => !/^\s*(?:#.*)?$/.test(line.text));
  if (first === undefined || !keyLine.test(first.text)) return none;

  const end = ahead.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (end >= 0) {
    const close = open + 1 + end;
    return { entries: readEntries(lines.slice(open + 1, close), found), body: lines.slice(close + 1) };
  }
  const isLong = ahead.length === limits.frontMatterLines;
  found.add(
    'front-matter-unclosed',
    positionIn(fence, 0),
    isLong
      ? `The front matter is not closed within ${limits.frontMatterLines} lines.`
      : 'The front matter is never closed.',
    'Close it with "---".',
  );
  const rest = lines
    .slice(open + 1)
    .findIndex((line) => !/^(?:\s|#(?!#| [A-Z])|-\s|$)/.test(line.text) && !keyLine.test(line.text));
  const close = rest < 0 ? lines.length : open + 1 + rest;
  return { entries: readEntries(lines.slice(open + 1, close), found), body: lines.slice(close) };
}

/** Reads lines of front matter. A line that is none is reported and passed over; of a repeated key the first counts. */
export function readEntries(lines: readonly Line[], found: DiagnosticList): FrontMatterEntry[] {
  const entries = new Map<string, FrontMatterEntry>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || /^\s*(?:#|$)/.test(line.text)) continue;
    const match = keyLine.exec(line.text);
    if (match === null) {
      const hint = 'Write "key: value", or "- item" beneath a key.';
      found.add(
        'front-matter-bad-line',
        positionIn(line, 0),
        `${quote(line.text.trim())} is no front matter.`,
        hint,
      );
      continue;
    }
    const beneath: string[] = [];
    while (/^(?:\s|-\s|\]|$)/.test(lines[index + 1]?.text ?? 'x')) {
      const text = lines[index + 1]?.text.trim() ?? '';
      if (text !== '' && !text.startsWith('#')) beneath.push(text);
      index += 1;
    }
    const key = (match[1] ?? '').toLowerCase();
    const at = positionIn(line, match[0].length < line.text.length ? match[0].length : 0);
    if (entries.has(key)) {
      found.add(
        'front-matter-repeated-key',
        at,
        `“${key}” is given again: ${quote([line.text.slice(match[0].length), ...beneath].join(' '), 200)}`,
        'Keep one of them.',
      );
      continue;
    }
    const entry = { key, at, ...readWhole(line.text.slice(match[0].length), beneath) };
    if (entry.isBad) {
      const hint = 'Write text, text in quotes, [a, b], or "- item" lines beneath the key.';
      found.add('front-matter-bad-value', at, `The value of “${key}” cannot be read.`, hint);
    }
    entries.set(key, entry);
  }
  return [...entries.values()];
}

/** A value that goes on beneath its key: a list of `- item` lines, or wrapped text. */
function readWhole(first: string, beneath: readonly string[]): FrontMatterValue {
  const isEmpty = /^\s*(?:#.*)?$/.test(first);
  if (!isEmpty || !/^-(?:\s|$)/.test(beneath[0] ?? '')) {
    return readValue([isEmpty ? '' : first, ...beneath].join(' '));
  }
  const items: string[] = [];
  for (const text of beneath) {
    if (/^-(?:\s|$)/.test(text)) items.push(text.slice(1).trim());
    else items.push(`${items.pop() ?? ''} ${text}`);
  }
  return readItems(items);
}
