/** The letters of some words as bits of a number. Different letters may share a bit: a set within another may be more than that, but never less. */
export function letterSet(words: Iterable<string>): number {
  let set = 0;
  for (const word of words) for (let at = 0; at < word.length; at += 1) set |= 1 << word.charCodeAt(at);
  return set;
}

/** Whether all letters of a set may be in another one. */
export const areLettersWithin = (some: number, all: number): boolean => (some & all) === some;
