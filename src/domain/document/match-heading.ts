import { rememberTexts } from '#domain/titles/remember-texts.ts';
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

const keysByInitial = new Map<string, string[]>();
for (const key of rowsByKey.keys()) {
  keysByInitial.set(key.charAt(0), [...(keysByInitial.get(key.charAt(0)) ?? []), key]);
}

const LONGEST_HEADING = 80;
const LONGEST_COMPARED = 40;

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

// Headings and short entries come back from document to document.
const rowsNamed = rememberTexts((text) => rowsByKey.get(headingKey(text)) ?? []);

function rowFor(text: string, area: Area | null): HeadingRow | null {
  const rows = rowsNamed(text);
  return rows.find((row) => row.within === area) ?? rows.find((row) => row.within === undefined) ?? null;
}

/** The known heading that is spelled most like `text`; null where none is much like it. */
export function nearestHeading(text: string): string | null {
  const key = headingKey(text).slice(0, LONGEST_COMPARED);
  let nearest: { row: HeadingRow | undefined; distance: number } = {
    row: undefined,
    distance: Math.floor(key.length / 3) + 1,
  };
  for (const [known, [row]] of rowsByKey) {
    const distance = editDistance(key, known, nearest.distance - 1);
    if (distance < nearest.distance) nearest = { row, distance };
  }
  return nearest.row === undefined ? null : headingName(nearest.row.section);
}

/** True for a known heading with a letter or two wrong, but not the first one. */
export function isMisspelledHeading(text: string): boolean {
  const key = headingKey(text);
  if (key.length < 7 || key.length > LONGEST_COMPARED) return false;
  return (keysByInitial.get(key.charAt(0)) ?? []).some((known) => editDistance(key, known, 2) <= 2);
}

/** Levenshtein's distance by the two-row method (Wagner and Fischer); `Infinity` where it is more than `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}
