import { tokenise } from '#domain/search/tokenise.ts';
import { foldSpelling } from './fold-spelling.ts';
import type { SkillCategory, SkillEntry } from './skill-lexicon.ts';

const CATEGORIES: ReadonlySet<string> = new Set<SkillCategory>([
  'technology',
  'tool',
  'method',
  'knowledge',
  'soft',
]);
const FIELDS: ReadonlySet<string> = new Set(['id', 'name', 'aliases', 'category', 'partOf', 'cased']);
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string' && tokenise(text).length > 0);
}

function shapeProblems(entry: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (typeof entry['id'] !== 'string' || !SLUG.test(entry['id']))
    problems.push('its id is not a slug such as "data-modeling"');
  if (typeof entry['name'] !== 'string' || tokenise(entry['name']).length === 0)
    problems.push('its name is missing');
  if (typeof entry['category'] !== 'string' || !CATEGORIES.has(entry['category'])) {
    problems.push(`its category is none of ${[...CATEGORIES].join(', ')}`);
  }
  if (entry['aliases'] !== undefined && !isTextList(entry['aliases']))
    problems.push('its aliases are not a list of words');
  if (entry['partOf'] !== undefined && !isTextList(entry['partOf']))
    problems.push('its partOf is not a list of ids');
  if (entry['cased'] !== undefined && typeof entry['cased'] !== 'boolean')
    problems.push('its cased is neither true nor false');
  for (const field of Object.keys(entry)) {
    if (!FIELDS.has(field)) problems.push(`it has an unknown field "${field}"`);
  }
  return problems;
}

/** What two spellings must share to be the same words to the finder; case counts where the entry says so. */
function spellingKey(spelling: string, cased: boolean): string {
  if (cased) return `=${spelling}`;
  return tokenise(spelling)
    .map((token) => foldSpelling(token.text))
    .join(' ');
}

function withoutUnknownParents(entries: readonly SkillEntry[], problems: string[]): SkillEntry[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return entries.map((entry) => {
    const unknown = (entry.partOf ?? []).filter((id) => !ids.has(id) || id === entry.id);
    if (unknown.length === 0) return entry;
    for (const id of unknown)
      problems.push(`"${entry.id}" is part of "${id}", which is not another skill of the lexicon`);
    const { partOf, ...rest } = entry;
    const known = (partOf ?? []).filter((id) => !unknown.includes(id));
    return known.length > 0 ? { ...rest, partOf: known } : rest;
  });
}

/**
 * Reads a lexicon of skills from an untrusted JSON value: an array of SkillEntry. Entries that are malformed or repeat an
 * id are left out; an alias that an earlier entry has, or a `partOf` that names no entry, is left out of its entry. Each
 * such fault is one sentence in `problems`, in order. Never throws.
 */
export function parseLexicon(value: unknown): { entries: SkillEntry[]; problems: string[] } {
  if (!Array.isArray(value)) return { entries: [], problems: ['the lexicon is not a list of skills'] };
  const problems: string[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  const entries: SkillEntry[] = [];

  value.forEach((raw: unknown, index) => {
    const place = `skill ${index + 1}`;
    if (!isRecord(raw)) {
      problems.push(`${place} is not an object`);
      return;
    }
    const faults = shapeProblems(raw);
    if (faults.length > 0) {
      const label = typeof raw['id'] === 'string' ? `${place} ("${raw['id']}")` : place;
      problems.push(...faults.map((fault) => `${label} is left out: ${fault}`));
      return;
    }
    // shapeProblems has checked every field.
    const entry = { ...raw } as unknown as SkillEntry;
    if (ids.has(entry.id)) {
      problems.push(`${place} is left out: the id "${entry.id}" is already taken`);
      return;
    }

    const isFree = (spelling: string): boolean => {
      const key = spellingKey(spelling, entry.cased === true);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry.id);
      else if (owner !== entry.id)
        problems.push(`"${entry.id}" claims "${spelling}", which "${owner}" has already`);
      return owner === undefined || owner === entry.id;
    };
    if (!isFree(entry.name)) return;
    ids.add(entry.id);
    if (entry.aliases !== undefined) entry.aliases = entry.aliases.filter(isFree);
    entries.push(entry);
  });
  return { entries: withoutUnknownParents(entries, problems), problems };
}
