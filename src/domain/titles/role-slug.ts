import { foldText } from './fold-text.ts';

const LONGEST = 80;

/** FNV-1a, 32 bits, in base 36: short, and the same on every machine. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/**
 * A role's id from its title: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters, never empty, and its own slug.
 * A title whose letters cannot all be written in ASCII, or which is too long, ends in a fingerprint of the whole title, so that
 * two such titles do not meet in one id.
 */
export function roleSlug(title: string): string {
  const folded = foldText(title);
  const readable = folded.match(/[a-z0-9]+/g)?.join('-') ?? '';
  const isWhole = readable !== '' && !/(?!\p{ASCII})[\p{L}\p{N}]/u.test(folded);
  if (isWhole && readable.length <= LONGEST) return readable;

  const mark = fingerprint(folded.trim().replace(/\s+/g, ' '));
  if (readable === '') return `role-${mark}`;
  const kept = readable.slice(0, LONGEST - mark.length - 1).replace(/(?<!-)-+$/, '');
  return `${kept}-${mark}`;
}
