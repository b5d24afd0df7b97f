import { isRoleId } from './role-id.ts';

/** Version 1 of how skills that somebody has leave the page: their ids with commas between, kept on a device or in a link's fragment. */

export const mostHeld = 300;

/** More letters than the longest list of ids has. */
const mostLetters = 40_000;

/** Reads what was kept; what is no id is left out, and anything else than such a list gives an empty one. */
export function parseHeldSkills(text: string | null): string[] {
  const ids = (text ?? '')
    .slice(0, mostLetters)
    .split(',')
    .map((id) => id.trim().toLowerCase());
  return [...new Set(ids.filter(isRoleId))].slice(0, mostHeld);
}

/** The inverse of `parseHeldSkills`. */
export const formatHeldSkills = (ids: readonly string[]): string => ids.join(',');

/** Reads `#skills=go,python`, with or without its `#`; null where the fragment doesn't bring skills. */
export function parseSkillsFragment(fragment: string): string[] | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, '').slice(0, mostLetters));
  const ids = parts.get('skills');
  return ids === null ? null : parseHeldSkills(ids);
}

/** The inverse of `parseSkillsFragment`. A fragment stays in the browser: no host ever sees it. */
export const formatSkillsFragment = (ids: readonly string[]): string => `#skills=${formatHeldSkills(ids)}`;
