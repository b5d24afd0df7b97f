import { readMovePhrase } from '#domain/titles/read-move-phrase.ts';
import { rememberTexts } from '#domain/titles/remember-texts.ts';
import { splitNames } from './front-matter-fields.ts';
import type { Move } from './role-document.ts';
import type { Entry } from './section-entries.ts';

// Most phrases of a corpus are said by several documents.
const readPhrase = rememberTexts(readMovePhrase);

/** The moves of a section's entries. A single line that lists roles ("Entry Point From: A, B") is one move for each of them. */
export function readMoves(entries: readonly Entry[]): Move[] {
  return entries.flatMap(({ text, at, isLine }) =>
    (isLine ? splitRoles(text) : [text]).map((phrase) => ({
      text: phrase,
      ...readPhrase(phrase),
      line: at.line,
    })),
  );
}

/** Splits a list of roles where its parts read alone name the same roles as the whole; `Director, Cloud Security` stays whole. */
function splitRoles(text: string): string[] {
  const parts = splitNames(text);
  const whole = readPhrase(text).roles;
  const apart = parts.map((part) => readPhrase(part).roles);
  const isSame = apart.every((roles) => roles.length > 0) && apart.flat().join('\n') === whole.join('\n');
  return parts.length > 1 && isSame ? parts : [text];
}
