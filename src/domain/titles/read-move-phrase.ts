import { abbreviatedWords } from './abbreviated-words.ts';
import { joinCommas } from './join-commas.ts';
import type { MoveReading } from './move-reading.ts';
import { plainWord } from './name-shape.ts';
import { phraseParts, type Aside } from './phrase-parts.ts';
import { shareParts } from './share-parts.ts';
import { isField, sortNames } from './sort-names.ts';
import { splitJoined } from './split-joined.ts';
import { tidyPhrase } from './tidy-phrase.ts';

/** UTF-16 code units; a longer line is prose, and names no role. */
const LONGEST_PHRASE = 1000;

/** Two spellings of the same words of a name, as the phrase gives them. */
interface Abbreviation {
  words: string[];
  instead: string[];
}

const compared = (words: readonly string[]): string[] => words.map((word) => plainWord(word));

/** What brackets abbreviate or write out of the words before them, if they do. */
function abbreviationOf({ text, before }: Aside): Abbreviation | null {
  const size = abbreviatedWords(compared(before), text);
  if (size > 0) return { words: before.slice(-size), instead: text.split(' ') };
  const written = text.split(/[ ,]+/).filter(Boolean);
  const isLong = abbreviatedWords(compared(written), before.at(-1) ?? '') === written.length;
  return isLong ? { words: before.slice(-1), instead: text.split(' ') } : null;
}

function replaceRun(role: readonly string[], { words, instead }: Abbreviation): string | null {
  const at = role.findIndex((_, start) => words.every((word, index) => role[start + index] === word));
  return at < 0 ? null : [...role.slice(0, at), ...instead, ...role.slice(at + words.length)].join(' ');
}

/**
 * Reads one line of a move section by the convention of titles. `roles` are the names it offers, in its own words and order;
 * `aliases` their other names (`Site Reliability Engineer (SRE)`); `qualifier` the context around them, or null. A line that
 * speaks of somebody's past (`background`) or of an activity or sector (`field`) has no roles. Any text may be given; nothing
 * is reported as an error, and a line that cannot be told apart stays one role.
 */
export function readMovePhrase(text: string): MoveReading {
  const nothing = (kind: MoveReading['kind']): MoveReading => ({
    roles: [],
    aliases: [],
    qualifier: null,
    kind,
  });
  if (text.length > LONGEST_PHRASE) return nothing('field');

  const { names, asides, context } = phraseParts(tidyPhrase(text));
  const alternatives = joinCommas(names.flatMap(splitJoined)).map(({ words }) => words);
  const sorted = sortNames(alternatives);
  const candidates = shareParts(sorted.filter(({ kind }) => kind === 'role').map(({ words }) => words));
  const named = candidates.filter((words) => !isField(words));
  if (named.length === 0)
    return nothing(sorted.some(({ kind }) => kind === 'background') ? 'background' : 'field');

  const roles = new Map(named.map((words) => [words.join(' ').toLowerCase(), words] as const));
  const aliases: MoveReading['aliases'] = [];
  const qualifiers: string[] = [];
  for (const aside of asides) {
    const abbreviation = abbreviationOf(aside);
    if (abbreviation === null) qualifiers.push(aside.text);
    else {
      for (const words of roles.values()) {
        const alias = replaceRun(words, abbreviation);
        if (alias !== null) aliases.push({ role: words.join(' '), alias });
      }
    }
  }
  qualifiers.push(...context);
  return {
    roles: [...roles.values()].map((words) => words.join(' ')),
    aliases,
    qualifier: qualifiers.filter((said) => said !== '').join('; ') || null,
    kind: 'role',
  };
}
