import { headingKey } from './heading-key.ts';
import { headingName, headingTable, type HeadingRow } from './heading-table.ts';
import type { Area } from './section-id.ts';

/** A heading that is known. `rest` is where the text after "Heading:" starts, null where nothing follows on its line. */
export interface HeadingMatch {
  row: HeadingRow;
  rest: number | null;
}

const rowsByKey = new Map<string, HeadingRow[]>();
for (const row of headingTable) {
  for (const name of row.names) {
    const key = headingKey(name);
    const rows = rowsByKey.get(key);
    if (rows === undefined) rowsByKey.set(key, [row]);
    else if (!rows.includes(row)) rows.push(row);
  }
}

const LONGEST_HEADING = 80;

/** Recognises a line as a known heading, alone or with text after a colon (`Advancement To: Staff Engineer`). */
export function matchHeading(text: string, area: Area | null): HeadingMatch | null {
  if (text.length <= LONGEST_HEADING) {
    const row = /[.!;,]$/.test(text) ? null : rowFor(text, area);
    if (row !== null) return { row, rest: null };
  }
  const colon = text.slice(0, LONGEST_HEADING).search(/[:：]/);
  if (colon < 0) return null;
  const row = rowFor(text.slice(0, colon), area);
  if (row === null) return null;
  const rest = text.slice(colon + 1);
  return { row, rest: rest.trim() === '' ? null : text.length - rest.trimStart().length };
}

function rowFor(text: string, area: Area | null): HeadingRow | null {
  const rows = rowsByKey.get(headingKey(text)) ?? [];
  return rows.find((row) => row.within === area) ?? rows.find((row) => row.within === undefined) ?? null;
}

/** The known heading that is spelled most like `text`, and in how many places they differ. */
export function nearestHeading(text: string): { name: string; distance: number } {
  const key = headingKey(text).slice(0, 40);
  let nearest = { name: headingName('definition'), distance: Infinity };
  for (const [known, [row]] of rowsByKey) {
    if (row === undefined || Math.abs(known.length - key.length) >= nearest.distance) continue;
    const distance = editDistance(key, known);
    if (distance < nearest.distance) nearest = { name: headingName(row.section), distance };
  }
  return nearest;
}

/** Levenshtein's distance, by the two-row method (Wagner and Fischer). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
