import type { MoveReading } from './move-reading.ts';

/** Reads one line of a move section by the convention of titles: names of roles, their aliases, and the rest as qualifier. */
export function readMovePhrase(text: string): MoveReading {
  const plain = text.trim().replace(/[.\s]+$/u, '');
  const [, name = plain, qualifier] = /^([^(]*)\(([^()]*)\)$/u.exec(plain) ?? [];
  const roles = name
    .split(/\s\/\s|\sor\s/u)
    .map((role) => role.trim())
    .filter(Boolean);
  return { roles, aliases: [], qualifier: qualifier ?? null, kind: 'role' };
}
