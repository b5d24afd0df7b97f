import { cutText } from './cut-text.ts';
import { quote, type DiagnosticList } from './diagnostic-list.ts';
import type { Position } from './document-positions.ts';
import { limits } from './limits.ts';

/** A list of names, each once and in order. One that is too long is cut, too many are left out; both are reported at `at`. */
export function keepNames(
  names: readonly string[],
  list: 'aliases' | 'tags',
  at: Position,
  found: DiagnosticList,
): string[] {
  const cut = names.map((name) => {
    if (name.length <= limits.name) return name;
    const message = `${quote(name)} under “${list}” has ${name.length} characters; ${limits.name} were read.`;
    found.add('line-too-long', at, message, `Write a name of at most ${limits.name} characters.`);
    return cutText(name, limits.name).trim();
  });
  const all = [...new Set(cut)];
  const kept = all.slice(0, limits.names);
  if (kept.length < all.length) {
    const left = quote(all.slice(kept.length).join(', '), 1000);
    const message = `“${list}” has ${all.length} names; ${kept.length} were read. Left out: ${left}`;
    found.add('too-many-entries', at, message, `Keep at most ${limits.names}.`);
  }
  return kept;
}
