import { readMovePhrase } from '#domain/titles/read-move-phrase.ts';
import { cutText } from './cut-text.ts';
import { limits } from './limits.ts';
import { readTitlePhrase } from './title-phrase.ts';

/** A role's title, and the abbreviations it gives for itself in parentheses. */
export interface TitleReading {
  title: string;
  aliases: string[];
  isSlug: boolean;
  /** True where the title was longer than the limit. */
  isCut: boolean;
}

/** Emoji, bullets and other marks before a title. */
const ornament = /^[^\p{L}\p{N}.("“'#_]+/u;

/**
 * Reads a title from a heading: a page's phrase around it is dropped ("Key Responsibilities and Required Skills for …"), a slug is
 * made readable, and an abbreviation of the name becomes an alias: `Member of Technical Staff (MTS)`. What else stands in
 * parentheses belongs to the title. Empty where nothing is left.
 */
export function readTitle(text: string): TitleReading {
  const phrase = text.trim().replace(/\s+/g, ' ').replace(ornament, '');
  const whole = unquoted((readTitlePhrase(phrase) ?? phrase).replace(ornament, ''));
  const isCut = whole.length > limits.name;
  const name = cutText(whole, limits.name).trim();
  if (isSlug(name)) return { ...readTitle(readableSlug(name)), isSlug: true, isCut };
  const aliases: string[] = [];
  let title = name;
  for (;;) {
    const alias = ownAbbreviation(title);
    if (alias === null) return { title, aliases, isSlug: false, isCut };
    aliases.unshift(alias);
    title = title.slice(0, title.lastIndexOf('(')).trim();
  }
}

/** The abbreviation that stands right behind the title in a text: "As a Member of Technical Staff (MTS), you …". */
export function abbreviationIn(text: string, title: string): string | null {
  const at = text.toLowerCase().indexOf(`${title.toLowerCase()} (`);
  if (at < 0 || title === '') return null;
  const named = /^\([^()]{1,20}\)/.exec(text.slice(at + title.length + 1))?.[0];
  return named === undefined ? null : ownAbbreviation(`${title} ${named}`);
}

/** A file's name made a title: `roles/data-engineer.txt` → `Data Engineer`. Empty where it has no words. */
export function titleFromFile(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? '';
  const stem = base.replace(/\.[a-z0-9]{1,8}$/i, '');
  return readTitle(readableSlug(stem.replace(/[^\p{L}\p{N}'’&+#.()]+/gu, '-'))).title;
}

export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text);
}

const smallWords = new Set(['of', 'and', 'in', 'for', 'the', 'to', 'at']);

function readableSlug(slug: string): string {
  return slug
    .split('-')
    .filter((word) => word !== '')
    .map((word, index) =>
      index > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** A title as a whole in quotation marks is the title. */
function unquoted(name: string): string {
  return (
    /^(?:“(\p{L}[^“”]*)”|"(\p{L}[^"]*)"|‘(\p{L}[^‘’]*)’|'(\p{L}[^']*)')$/u
      .exec(name)
      ?.slice(1)
      .find(Boolean) ?? name
  );
}

/** The convention for what an abbreviation of a name is, is that of move phrases. */
function ownAbbreviation(title: string): string | null {
  const inner = /\(([^()]{1,20})\)$/.exec(title)?.[1]?.trim();
  if (inner === undefined || title.startsWith('(')) return null;
  const { aliases } = readMovePhrase(title);
  return aliases.some(({ alias }) => alias === inner) ? inner : null;
}
