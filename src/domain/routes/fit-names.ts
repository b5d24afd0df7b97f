/** The names that have room, and how many have none. */
export interface FittedNames {
  shown: string[];
  more: number;
}

/**
 * Shares room between lists of names, such as the skills of each move on one printed page: each list gets as many letters as the others
 * at most, and what short lists leave goes to longer ones. `room` is in letters, with two more for each name.
 */
export function fitNames(lists: readonly (readonly string[])[], room: number): FittedNames[] {
  const lengths = lists.map((names) => names.reduce((sum, name) => sum + name.length + 2, 0));
  const share = fairShare(lengths, room);
  return lists.map((names) => {
    const shown: string[] = [];
    let left = share;
    for (const name of names) {
      left -= name.length + 2;
      if (left < 0) break;
      shown.push(name);
    }
    return { shown, more: names.length - shown.length };
  });
}

/** The most that each may take, so that together they take no more than `room`. */
function fairShare(lengths: readonly number[], room: number): number {
  const ascending = [...lengths].sort((a, b) => a - b);
  let left = room;
  for (const [at, length] of ascending.entries()) {
    const share = left / (ascending.length - at);
    if (length > share) return share;
    left -= length;
  }
  return Infinity;
}
