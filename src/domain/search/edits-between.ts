/**
 * How many letters must be added, left out, changed or swapped with the next to make one word of the other, where that is `most` (0 to 2)
 * or less; else Infinity. Quick for words that differ much.
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const longest = Math.max(one.length, other.length) - start - end;
  if (longest <= 1) return longest <= most ? longest : Infinity;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (longest === 2 && isSwap(left, right)) return most > 0 ? 1 : Infinity;
  return most > 1 && canMend(left, right) ? 2 : Infinity;
}

const isSwap = (one: string, other: string): boolean =>
  one.length === 2 && other.length === 2 && one === `${other.charAt(1)}${other.charAt(0)}`;

/** Whether two changes are enough for words that differ in their first letter, so that one of the two is made there. */
function canMend(one: string, other: string): boolean {
  const isNear = (cut: number, otherCut: number): boolean =>
    editsBetween(one.slice(cut), other.slice(otherCut), 1) <= 1;
  return (
    isNear(1, 1) ||
    isNear(1, 0) ||
    isNear(0, 1) ||
    (isSwap(one.slice(0, 2), other.slice(0, 2)) && isNear(2, 2))
  );
}
