import { isRoleId } from './role-id.ts';

/** Version 1 of how rejected pairs of skills are kept on a device: `held asked` by their ids, with commas between. */

const mostRejected = 400;

/** Reads what was kept; what is no pair of ids is left out. */
export function parseRejectedPairs(text: string | null): string[] {
  const isPair = (pair: string): boolean => {
    const ids = pair.split(' ');
    return ids.length === 2 && ids.every(isRoleId);
  };
  const pairs = (text ?? '').slice(0, 40_000).split(',').filter(isPair);
  return [...new Set(pairs)].slice(0, mostRejected);
}

/** The inverse of `parseRejectedPairs`. */
export const formatRejectedPairs = (pairs: Iterable<string>): string => [...pairs].join(',');
