import { boldLevel } from './block.ts';
import { isMisspelledHeading } from './match-heading.ts';
import type { LineContext, SectionState } from './section-state.ts';
import { breaksOff, endsSentence, isTitleLike } from './sentence-signs.ts';

const LONGEST_SHORT_LINE = 60;

/**
 * Tells whether an unmarked line is a heading that is not in the table, such as "Benefits". It must be written like one, and
 * stand where a section may end: after a section's text, or between its bullets and others. A line that leads a section's
 * bullets in ("You will bring:") and an entry of a section without bullets are no headings.
 */
export function isUnknownHeading(context: LineContext, state: SectionState): boolean {
  const { text, isAfterBlank, bulletAbove, isBelowInline, next } = context;
  if (state.section === 'preamble' || next === null || !isTitleLike(text)) return false;
  const hasColon = /[:：]$/.test(text);
  if (!hasColon && /[:：]\s/.test(text)) return false;
  const isOverBullets = next.kind === 'bullet';
  if (isAfterBlank && (hasColon || isMisspelledHeading(text))) return state.hasBullets || state.hasText;
  if (isAfterBlank)
    return state.hasBullets || (state.hasText && (state.section === 'definition' || state.section === null));
  if (!isOverBullets) return false;
  if (bulletAbove === null) return state.hasText && (hasColon || isBelowInline);
  if (hasColon) return true;
  const isWrapped = bulletAbove.raw.length >= LONGEST_SHORT_LINE && !endsSentence(bulletAbove.raw);
  return !isWrapped && !breaksOff(bulletAbove.raw) && isTitleLike(text, 5);
}

/**
 * Tells whether a heading that is not in the table divides the section it stands in rather than ending it: one of a lower level
 * (`#### Cloud` beneath `### Hard Skills`), or one in bold or with a colon where the section begins with such a heading.
 */
export function isSubheading(text: string, level: number | null, state: SectionState): boolean {
  const { section, area, hasBullets, hasText, hasSubheadings } = state;
  if (section === null || section === 'preamble' || area === 'header') return false;
  if (level !== null && state.level !== null && level > state.level) return true;
  if (level === null) return hasSubheadings && /[:：]$/.test(text);
  return level === boldLevel && (hasSubheadings || !(hasBullets || hasText));
}
