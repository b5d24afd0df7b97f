import type { Severity } from './diagnostic.ts';

interface CodeDescription {
  severity: Severity;
  explanation: string;
}

/** Every code the parser reports, with its severity and one line on what it means. Codes are stable; the list is closed. */
export const diagnosticCodes = {
  'document-too-large': {
    severity: 'error',
    explanation: 'The document is longer than the limit; the rest was not read.',
  },
  'line-too-long': {
    severity: 'error',
    explanation: 'A line or entry is longer than the limit; the rest of it was not read.',
  },
  'too-many-entries': {
    severity: 'error',
    explanation: 'A section has more entries than the limit; the rest were not read.',
  },
  'nesting-too-deep': {
    severity: 'warning',
    explanation: 'Bullets are nested deeper than the limit; they were read as if they stood at it.',
  },
  'control-characters': {
    severity: 'warning',
    explanation:
      'The text holds control characters, which were dropped: it may not be text, or be wrongly decoded.',
  },
  'comment-unclosed': {
    severity: 'warning',
    explanation: 'A comment opens with "<!--" and never closes; it was read as text.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    explanation: 'Front matter opens with "---" and has no closing "---".',
  },
  'front-matter-bad-line': {
    severity: 'warning',
    explanation: 'A line of front matter is neither "key: value" nor part of a list.',
  },
  'front-matter-unknown-key': {
    severity: 'warning',
    explanation: 'A key of front matter is not one that is read.',
  },
  'front-matter-repeated-key': {
    severity: 'warning',
    explanation: 'A key of front matter is given again; the first value counts.',
  },
  'front-matter-bad-value': {
    severity: 'warning',
    explanation: 'A value of front matter cannot be read, so it was left out.',
  },
  'front-matter-leaked': {
    severity: 'info',
    explanation: 'Front matter stands in the text without its fences; it was read all the same.',
  },
  'title-missing': {
    severity: 'error',
    explanation: 'No title was found; the name of the file stands in for it.',
  },
  'title-from-slug': {
    severity: 'warning',
    explanation: 'The title is written as a slug; its words were made readable.',
  },
  'title-differs': {
    severity: 'warning',
    explanation: 'The heading and the front matter give different titles; the front matter counts.',
  },
  'pay-missing': { severity: 'warning', explanation: 'No pay figure is stated.' },
  'pay-unread': { severity: 'warning', explanation: 'The pay has numbers that cannot be read as a figure.' },
  'pay-reversed': { severity: 'warning', explanation: 'The band is written from its highest amount down.' },
  'pay-currency-unclear': { severity: 'info', explanation: 'What currency the pay is in is not clear.' },
  'pay-period-unclear': { severity: 'info', explanation: 'What period the pay is for is not clear.' },
  'pay-repeated': { severity: 'warning', explanation: 'Pay is stated again; the first statement counts.' },
  'tags-repeated': { severity: 'info', explanation: 'Tags are listed in two places; the first list counts.' },
  'tags-missing': { severity: 'warning', explanation: 'The document has no tags.' },
  'definition-missing': { severity: 'warning', explanation: 'The document does not define the role.' },
  'moves-missing': {
    severity: 'warning',
    explanation: 'One of the sections of moves (entry, advancement, lateral) is missing.',
  },
  'responsibilities-missing': {
    severity: 'warning',
    explanation: 'The document states no responsibilities.',
  },
  'skills-missing': { severity: 'warning', explanation: 'The hard or the soft skills are missing.' },
  'education-missing': { severity: 'warning', explanation: 'The document states no education.' },
  'experience-missing': { severity: 'warning', explanation: 'The document states no experience.' },
  'experience-unread': {
    severity: 'info',
    explanation: 'The typical experience states no number of years that can be read.',
  },
  'section-empty': { severity: 'warning', explanation: 'A section has a heading and nothing under it.' },
  'section-repeated': {
    severity: 'warning',
    explanation: 'A section appears more than once; its parts were merged.',
  },
  'unknown-section': {
    severity: 'warning',
    explanation:
      'A heading is not one that is read; what stands under it is kept out of the other sections and quoted.',
  },
  'unknown-subheading': {
    severity: 'info',
    explanation: 'A heading within a section is not one that is read; its entries stay in that section.',
  },
  'duplicate-entry': { severity: 'warning', explanation: 'A section has the same entry twice.' },
  'free-text': {
    severity: 'info',
    explanation: 'Text stands where none is read; it is quoted in full or from its beginning.',
  },
  'diagnostics-cut': { severity: 'info', explanation: 'There are more problems of a kind than are listed.' },
} as const satisfies Record<string, CodeDescription>;

export type DiagnosticCode = keyof typeof diagnosticCodes;
