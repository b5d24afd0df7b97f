import type { DiagnosticList } from './diagnostic-list.ts';
import { readEntries, type FrontMatterEntry } from './front-matter.ts';
import { positionIn, sliceLine, type Line } from './line.ts';
import { matchHeading } from './match-heading.ts';

const keys =
  'id|title|aliases|pay|salary|level|track|family|tags|categories|source|description|date|author|draft|slug|layout|type|keywords|summary|weight|image|permalink|lastmod|updated';
const startsWithKey = new RegExp(`^(?:${keys}):(?:\\s|$)`);
const beforeKey = new RegExp(`(?<!\\s)\\s+(?=(?:${keys}):\\s)`);
const FARTHEST = 40;

/**
 * Some pages show their front matter as text: no fences, lower-case keys, one to a line or run together, often beneath the slug of
 * the page. Takes such lines out of a document's beginning; the lines that stay keep their places.
 */
export function takeLeakedFrontMatter(
  lines: readonly Line[],
  found: DiagnosticList,
): { entries: FrontMatterEntry[]; body: Line[] } {
  const head = lines.slice(0, FARTHEST);
  const end = head.findIndex(
    (line) => !startsWithKey.test(line.text) && matchHeading(line.text, null) !== null,
  );
  const candidates = end < 0 ? head : head.slice(0, end);
  const first = candidates.findIndex((line) => startsWithKey.test(line.text));
  const isLeaked = candidates.some((line) => /^(?:title|categories):/.test(line.text));
  const start = candidates[first];
  if (start === undefined || !isLeaked) return { entries: [], body: [...lines] };

  let after = first + 1;
  for (let index = after; index < candidates.length; index++) {
    const text = candidates[index]?.text ?? '';
    const isItem =
      after === index && /^\s*-\s/.test(text) && /:\s*$|^\s*-\s/.test(candidates[index - 1]?.text ?? '');
    if (startsWithKey.test(text) || isItem) after = index + 1;
    else if (text.trim() !== '') break;
  }
  found.add(
    'front-matter-leaked',
    positionIn(start, 0),
    'Front matter stands here as text.',
    'Put it between lines of "---".',
  );
  const taken = lines.slice(first, after);
  const blank = taken.map((line) => ({ ...line, text: '', columns: null }));
  return {
    entries: readEntries(taken.flatMap(splitAtKeys), found),
    body: [...lines.slice(0, first), ...blank, ...lines.slice(after)],
  };
}

function splitAtKeys(line: Line): Line[] {
  const parts: Line[] = [];
  let start = 0;
  while (startsWithKey.test(line.text)) {
    const gap = beforeKey.exec(line.text.slice(start));
    if (gap === null) break;
    parts.push(sliceLine(line, start, start + gap.index));
    start += gap.index + gap[0].length;
  }
  parts.push(sliceLine(line, start, line.text.length));
  return parts;
}
