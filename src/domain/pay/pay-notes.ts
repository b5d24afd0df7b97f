import type { PayPeriod } from '#domain/document/role-document.ts';
import type { PayLead } from './pay-lead.ts';
import { readPeriod } from './pay-period.ts';
import { payTokens, type PayToken, plainWord } from './pay-tokens.ts';

/** What the words around the figures say. `words` are all of them, as written. */
export interface PayNotes {
  notes: string[];
  period: PayPeriod | null;
  words: string[];
}

interface Surroundings {
  body: string;
  tokens: readonly PayToken[];
  lead: PayLead;
  /** Positions of the first and last token that belong to the figures. */
  first: number;
  last: number;
}

/** Words before the figures that only lead up to them. */
const leadIn = new Set(
  (
    'from up upto to between starting starts start at minimum min maximum max over above under below least most more less no than of ' +
    'ab bis zu desde the a is in for salary salaries pay compensation comp remuneration wage wages rate earnings income range band ' +
    'package hourly daily weekly monthly yearly annual annually per hour day week month year annum gehalt salaire'
  ).split(' '),
);

/** Words of a label or lead-in that change what the figure is. */
const kindsOfPay = new Set(
  'ote base total gross net ctc variable target brutto netto approx approximately about around circa ca'.split(
    ' ',
  ),
);

/** What may stand between figures and their period: `€4,500 gross per month`. */
const beforePeriod = new Set(
  'gross net brutto netto base ote ctc before after tax salary pay total compensation comp'.split(' '),
);

/** Reads period and notes from the label, from the words before the figures and from those after them. */
export function readNotes({ body, tokens, lead, first, last }: Surroundings): PayNotes {
  const labelTokens = lead.label === null ? [] : payTokens(lead.label);
  const before = tokens.slice(0, first);
  const after = tokens.slice(last + 1);
  const notes: string[] = [];
  let period = anyPeriod(labelTokens) ?? anyPeriod(before);

  if (labelTokens.some((token) => kindsOfPay.has(plainWord(token)))) notes.push(lead.label ?? '');
  if (tokens[first - 1]?.text === '~' || tokens[first - 1]?.text === '≈') notes.push('about');
  if (before.some((token) => token.kind === 'word' && !leadIn.has(plainWord(token)))) {
    notes.push(...segments(body.slice(0, tokens[first]?.start ?? 0)).map(trimMarks));
  }
  let added = false;
  for (const segment of segments(body.slice(tokens[last]?.end ?? 0))) {
    added ||= /^\s*\+|\b(?:plus|bonus|paid)\b/iu.test(segment);
    const stated: PeriodInSegment | null = added ? null : leadingPeriod(segment);
    period ??= stated?.period ?? null;
    notes.push(trimMarks(stated === null ? segment : stated.rest));
  }
  const kept = notes.filter((note) => /[\p{L}\p{N}]/u.test(note));
  const words = [...labelTokens, ...before, ...after]
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
  return { notes: [...new Set(kept)], period, words };
}

function segments(text: string): string[] {
  return text.split(/[()[\]{};|•·…]|,(?!\d)|\s[-–—]\s/u);
}

function anyPeriod(tokens: readonly PayToken[]): PayPeriod | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const stated = readPeriod(tokens, at, true);
    if (stated !== null) return stated.period;
  }
  return null;
}

interface PeriodInSegment {
  period: PayPeriod;
  rest: string;
}

/** A period that begins a segment, or follows words such as "gross"; `40 hours per week` states none. */
function leadingPeriod(segment: string): PeriodInSegment | null {
  const tokens = payTokens(segment);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const stated = readPeriod(tokens, at);
    if (stated !== null && token !== undefined) {
      const end = tokens[at + stated.length - 1]?.end ?? segment.length;
      return { period: stated.period, rest: `${segment.slice(0, token.start)}${segment.slice(end)}` };
    }
    if (!beforePeriod.has(plainWord(token))) return null;
  }
  return null;
}

const edge = new Set(' \t\u00a0\u202f-–—:/*_`.,~≈<>≤≥"“”'.split(''));

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edge.has(text[start] ?? '')) start += 1;
  while (end > start && edge.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}
