import { tokenise } from '#domain/search/tokenise.ts';
import { foldSpelling } from './fold-spelling.ts';
import type { SkillCategory, SkillEntry } from './skill-lexicon.ts';

const CATEGORIES: readonly SkillCategory[] = ['technology', 'tool', 'method', 'knowledge', 'soft'];
const FIELDS: ReadonlySet<string> = new Set(['id', 'name', 'aliases', 'category', 'partOf', 'cased']);
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Report = (problem: string) => void;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpelling(value: unknown): value is string {
  return typeof value === 'string' && tokenise(value).length > 0;
}

function readList(value: unknown, report: Report, fault: string): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(fault);
    return [];
  }
  const texts = value.filter(isSpelling);
  if (texts.length < value.length) report(fault);
  return texts;
}

/** Null where the entry lacks what no skill can do without. */
function readEntry(value: unknown, report: Report): SkillEntry | null {
  if (!isRecord(value)) {
    report('is not an object');
    return null;
  }
  const { id, name, cased } = value;
  const category = CATEGORIES.find((known) => known === value['category']);
  if (typeof id !== 'string' || !SLUG.test(id))
    report('is left out: its id is not a slug such as "data-modeling"');
  else if (!isSpelling(name)) report('is left out: it has no name');
  else if (category === undefined) report(`is left out: its category is none of ${CATEGORIES.join(', ')}`);
  else {
    if (cased !== undefined && typeof cased !== 'boolean')
      report('has a cased that is neither true nor false');
    for (const field of Object.keys(value)) if (!FIELDS.has(field)) report(`has an unknown field "${field}"`);
    const aliases = readList(value['aliases'], report, 'has aliases that are not a list of words');
    const partOf = readList(value['partOf'], report, 'has a partOf that is not a list of ids');
    return {
      id,
      name,
      category,
      ...(aliases.length > 0 && { aliases }),
      ...(partOf.length > 0 && { partOf }),
      ...(cased === true && { cased }),
    };
  }
  return null;
}

/** What two spellings share if the finder takes them for the same words; case counts where the entry says so. */
function spellingKey(spelling: string, cased: boolean): string {
  if (cased) return `=${spelling}`;
  return tokenise(spelling)
    .map((token) => foldSpelling(token.text))
    .join(' ');
}

function withKnownParents(entries: readonly SkillEntry[], problems: string[]): SkillEntry[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return entries.map((entry) => {
    const { partOf = [], ...rest } = entry;
    const known = partOf.filter((id) => ids.has(id) && id !== entry.id);
    if (known.length === partOf.length) return entry;
    for (const id of partOf) {
      if (!known.includes(id))
        problems.push(`"${entry.id}" is part of "${id}", which is not another skill of the lexicon`);
    }
    return known.length > 0 ? { ...rest, partOf: known } : rest;
  });
}

/**
 * Reads a lexicon of skills from an untrusted JSON value: an array of SkillEntry. An entry without id, name or category, or
 * with an id or name that an earlier one has, is left out; so is an alias that another entry claimed first, and a `partOf`
 * that names no other entry. Each fault is one sentence in `problems`, those of `partOf` last. Never throws.
 */
export function parseLexicon(value: unknown): { entries: SkillEntry[]; problems: string[] } {
  if (!Array.isArray(value)) return { entries: [], problems: ['the lexicon is not a list of skills'] };
  const problems: string[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  const entries: SkillEntry[] = [];

  value.forEach((raw: unknown, index) => {
    const label =
      isRecord(raw) && typeof raw['id'] === 'string'
        ? `skill ${index + 1} ("${raw['id']}")`
        : `skill ${index + 1}`;
    const report: Report = (problem) => problems.push(`${label} ${problem}`);
    const entry = readEntry(raw, report);
    if (entry === null) return;
    if (ids.has(entry.id)) {
      report('is left out: its id is already taken');
      return;
    }
    const claim = (spelling: string): boolean => {
      const key = spellingKey(spelling, entry.cased === true);
      const owner = owners.get(key) ?? entry.id;
      owners.set(key, owner);
      if (owner !== entry.id) report(`claims "${spelling}", which "${owner}" has already`);
      return owner === entry.id;
    };
    if (!claim(entry.name)) return;
    ids.add(entry.id);
    const { aliases = [], ...rest } = entry;
    const own = aliases.filter(claim);
    entries.push(own.length > 0 ? { ...rest, aliases: own } : rest);
  });
  return { entries: withKnownParents(entries, problems), problems };
}
