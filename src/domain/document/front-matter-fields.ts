import { splitTags } from '#domain/document/split-tags.ts';
import { inferLevel } from '#domain/titles/infer-level.ts';
import { quote, type DiagnosticList } from './diagnostic-list.ts';
import type { Position } from './document-positions.ts';
import type { FrontMatterEntry } from './front-matter.ts';
import { limits } from './limits.ts';
import { isRoleId } from './role-id.ts';
import type { Track } from './role-document.ts';

export interface Placed<T> {
  value: T;
  at: Position;
}

/** What front matter says of a role; null where it says nothing that can be read. */
export interface FrontMatterFields {
  id: Placed<string> | null;
  title: Placed<string> | null;
  aliases: Placed<string[]> | null;
  pay: Placed<string> | null;
  level: Placed<{ rank: number; track: Track | null }> | null;
  track: Placed<Track> | null;
  family: Placed<string> | null;
  tags: Placed<string[]> | null;
  source: Placed<string> | null;
}

/** Each key that is read, and its other spellings. */
const keys = {
  id: ['id'],
  title: ['title'],
  aliases: ['aliases', 'alias'],
  pay: ['pay', 'salary'],
  level: ['level'],
  track: ['track'],
  family: ['family'],
  tags: ['tags', 'categories'],
  source: ['source'],
} as const satisfies Record<keyof FrontMatterFields, readonly string[]>;

const knownKeys = new Set<string>(Object.values(keys).flat());

/** Words that stand for a rank; what rank it is, titles tell (see titles/infer-level.ts). */
const levelWords = new Set(
  'intern trainee apprentice junior associate entry mid intermediate senior lead staff principal expert distinguished fellow manager director head vp president chief'.split(
    ' ',
  ),
);
/** Words that need another beside them to be read as a level in a title. */
const levelTitles = new Map([
  ['chief', 'chief officer'],
  ['staff', 'staff engineer'],
]);
const tracks = new Map<string, Track>([
  ['individual', 'individual'],
  ['ic', 'individual'],
  ['individual contributor', 'individual'],
  ['management', 'management'],
  ['manager', 'management'],
  ['people', 'management'],
]);

export function readFields(entries: readonly FrontMatterEntry[], found: DiagnosticList): FrontMatterFields {
  const known = entries.filter((entry) => {
    if (knownKeys.has(entry.key)) return true;
    const hint = `The keys that are read: ${[...knownKeys].join(', ')}.`;
    const value = entry.value === null ? '' : ` Its value: ${quote([entry.value].flat().join(', '), 200)}`;
    found.add(
      'front-matter-unknown-key',
      entry.at,
      `“${entry.key}” is not a key that is read.${value}`,
      hint,
    );
    return false;
  });

  const entriesOf = (field: keyof FrontMatterFields): FrontMatterEntry[] => {
    const names: readonly string[] = keys[field];
    return known.filter((entry) => names.includes(entry.key) && entry.value !== null && entry.value !== '');
  };
  const entryOf = (field: keyof FrontMatterFields): FrontMatterEntry | undefined => entriesOf(field)[0];
  const refuse = (entry: FrontMatterEntry, hint: string): null => {
    const value = quote([entry.value].flat().join(', '));
    found.add('front-matter-bad-value', entry.at, `${value} is no value for “${entry.key}”.`, hint);
    return null;
  };
  const text = (field: keyof FrontMatterFields): Placed<string> | null => {
    const entry = entryOf(field);
    if (entry === undefined) return null;
    if (typeof entry.value === 'string' && entry.value.length <= limits.text)
      return { value: entry.value, at: entry.at };
    return refuse(entry, 'Write one text.');
  };
  const list = (
    field: keyof FrontMatterFields,
    split: (value: string) => string[],
  ): Placed<string[]> | null => {
    const stated = entriesOf(field);
    const values = stated.flatMap(({ value }) => (typeof value === 'string' ? split(value) : (value ?? [])));
    return stated[0] === undefined || values.length === 0 ? null : { value: values, at: stated[0].at };
  };
  function checked<T>(
    field: keyof FrontMatterFields,
    read: (value: string) => T | null,
    hint: string,
  ): Placed<T> | null {
    const entry = entryOf(field);
    if (entry === undefined) return null;
    const value = typeof entry.value === 'string' ? read(entry.value) : null;
    return value === null ? refuse(entry, hint) : { value, at: entry.at };
  }

  return {
    id: checked(
      'id',
      (value) => (isRoleId(value) ? value : null),
      'Use lower-case letters, digits and single hyphens.',
    ),
    title: checked('title', (value) => (value.length <= limits.name ? value : null), 'Write a short title.'),
    aliases: list('aliases', (value) => splitNames(value)),
    pay: text('pay'),
    level: checked('level', readLevel, 'Use a number from 0 to 10, or a word such as “senior”.'),
    track: checked(
      'track',
      (value) => tracks.get(value.toLowerCase()) ?? null,
      'Use “individual” or “management”.',
    ),
    family: text('family'),
    tags: list('tags', splitTags),
    source: text('source'),
  };
}

/** Names on one line, told apart by `;` or else `,`. */
export function splitNames(text: string): string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readLevel(value: string): { rank: number; track: Track | null } | null {
  if (/^\d{1,2}$/.test(value)) return Number(value) <= 10 ? { rank: Number(value), track: null } : null;
  const word = value.toLowerCase().replace(/[\s-]level$/, '');
  if (!levelWords.has(word)) return null;
  const { rank, track } = inferLevel({ title: levelTitles.get(word) ?? word, field: null });
  return { rank, track };
}
