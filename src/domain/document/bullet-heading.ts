import type { Block } from './block.ts';
import { inlineText } from './inline-text.ts';
import { matchHeading, type HeadingMatch } from './match-heading.ts';
import type { LineForm } from './read-line.ts';
import type { SectionState } from './section-state.ts';

type BulletForm = Extract<LineForm, { kind: 'bullet' }>;

/** What stands around a bullet; `next` is the form of the next line that is not blank. */
interface Neighbours {
  last: Block | null;
  next: LineForm | null;
}

/**
 * Recognises a bullet that is a heading: `- **Entry Point From:** Senior Engineer`, a bullet over deeper ones, or the number of a
 * section (`2. Career Progression`). Entries are never taken for headings where leads are usual: beneath skills and functions.
 */
export function bulletHeading(
  raw: string,
  form: BulletForm,
  state: SectionState,
  { last, next }: Neighbours,
): HeadingMatch | null {
  const text = inlineText(raw);
  const match = matchHeading(text, state.area);
  if (match === null) return null;
  if (match.rest === null && (isLostEmoji(form, state) || isSectionNumber(form, last, next))) return match;
  if (!mayHoldHeadings(form, state)) return null;
  if (match.rest !== null || /[:：]$/.test(text) || /^(?:\*\*|__).*(?:\*\*|__)$/.test(raw)) return match;
  return next?.kind === 'bullet' && next.indent > form.indent ? match : null;
}

const groups = new Set<SectionState['section']>([
  'preamble',
  'definition',
  'career',
  'responsibilities',
  'skills',
  'education-and-experience',
  'education',
  'experience',
  null,
]);

function mayHoldHeadings(form: BulletForm, state: SectionState): boolean {
  return groups.has(state.section) || (state.openedByBullet !== null && form.indent <= state.openedByBullet);
}

/** An emoji that was lost in a wrong encoding, over the first section. */
function isLostEmoji({ marker }: BulletForm, { section }: SectionState): boolean {
  return section === 'preamble' && /^[?\ufffd]$/.test(marker);
}

/** A number or ornament before a heading that is no item of a list: nothing of its kind is next to it. */
function isSectionNumber(form: BulletForm, last: Block | null, next: LineForm | null): boolean {
  if (!/^(?:\(?\d+[.)]|[■□◆◇►▶➤★☆✓✔✦→?\ufffd])/.test(form.marker)) return false;
  const neighbours = [last, next].filter((neighbour) => neighbour?.kind === 'bullet');
  return !neighbours.some(({ marker, indent }) => indent === form.indent && isAlike(marker, form.marker));
}

/** The same sign, or the number before or after. */
function isAlike(marker: string, other: string): boolean {
  const [number, otherNumber] = [marker, other].map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN));
  const isSameSign = marker.replace(/\d+/, '') === other.replace(/\d+/, '');
  if (number === undefined || otherNumber === undefined || Number.isNaN(number + otherNumber))
    return isSameSign;
  return isSameSign && Math.abs(number - otherNumber) === 1;
}
