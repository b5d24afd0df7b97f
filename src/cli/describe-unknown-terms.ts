import type { UnknownTerm } from '#domain/skills/unknown-terms.ts';
import { amount, printable } from './format-diagnostic.ts';

/** More terms than this are only counted. */
const MOST_SHOWN = 20;

/** The terms for a person: the most frequent with the number of documents and the first place, and the count of the rest. Nothing for none. */
export function describeUnknownTerms(terms: readonly UnknownTerm[]): string {
  if (terms.length === 0) return '';
  const shown = terms.slice(0, MOST_SHOWN);
  const width = Math.max(...shown.map(({ term }) => term.length));
  const further = terms.length - shown.length;
  return [
    `${amount(terms.length, 'term')} in hard skills ${terms.length === 1 ? 'looks like a skill' : 'look like skills'} that the lexicon does not have`,
    ...shown.map(({ term, documents, file, line }) =>
      printable(`  ${term.padEnd(width)}  ${amount(documents, 'document')}  ${file}:${line}`),
    ),
    ...(further > 0 ? [`  and ${further.toLocaleString('en')} more (use --json)`] : []),
    '  hint: add those that are skills to skills.json in the folder.',
  ]
    .map((line) => `${line}\n`)
    .join('')
    .concat('\n');
}
