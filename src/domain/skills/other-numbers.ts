import type { SkillCategory, SkillEntry } from './skill-lexicon.ts';

/** Products keep their names (Rails is no rail), and initiatives are not initiative. */
const UNINFLECTED: ReadonlySet<string> = new Set<SkillCategory>(['technology', 'tool', 'soft']);
const PLURAL = /[^su]s$/;
const SINGULAR = /[a-rt-z]$/;

function otherNumber(spelling: string): string | null {
  if (SINGULAR.test(spelling)) return `${spelling}s`;
  return PLURAL.test(spelling) && spelling.includes(' ') ? spelling.slice(0, -1) : null;
}

/** The regular plural or singular of each spelling of a method or of knowledge ("code review" of "code reviews"). */
export function otherNumbers(entry: SkillEntry): string[] {
  if (entry.cased === true || UNINFLECTED.has(entry.category)) return [];
  return [entry.name, ...(entry.aliases ?? [])].map(otherNumber).filter((spelling) => spelling !== null);
}
