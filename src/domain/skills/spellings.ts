import type { SkillEntry } from './skill-lexicon.ts';

const NAMES_OF_THINGS: ReadonlySet<string> = new Set(['technology', 'tool']);
const PLURAL = /[^su]s$/;

function otherNumber(spelling: string): string | null {
  if (PLURAL.test(spelling)) return spelling.includes(' ') ? spelling.slice(0, -1) : null;
  return /[a-z]$/.test(spelling) && !spelling.endsWith('s') ? `${spelling}s` : null;
}

/**
 * All spellings a text may use for a skill: its name and aliases, and of methods, knowledge and soft skills also the
 * regular other number ("code review" of "code reviews"). Products keep their names: Rails is no rail.
 */
export function spellingsOf(entry: SkillEntry): string[] {
  const written = [entry.name, ...(entry.aliases ?? [])];
  if (entry.cased === true || NAMES_OF_THINGS.has(entry.category)) return written;
  return [...written, ...written.map(otherNumber).filter((spelling) => spelling !== null)];
}
