/** The columns of an index from which titles and ids are read (see bundle-index.ts). */
export interface NameColumns {
  titleStarts: readonly number[];
  titleRests: readonly string[];
  ids: readonly string[];
}

/** Moves of one kind, as the index holds them. */
export interface RawMoves {
  counts: readonly number[];
  gaps: readonly number[];
  statedBy: string;
}

/** The id that a plain title makes by itself: its ASCII letters and digits in lower case, joined by hyphens. */
export function plainId(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}

/** How many UTF-16 code units two texts have in common at their beginnings. */
export function sharedStart(before: string, text: string): number {
  let at = 0;
  while (at < before.length && before[at] === text[at]) at++;
  return at;
}

export function titlesOf({ titleStarts, titleRests }: Omit<NameColumns, 'ids'>): string[] {
  let before = '';
  return titleRests.map((rest, at) => (before = before.slice(0, titleStarts[at]) + rest));
}

export function idsOf({ ids }: Pick<NameColumns, 'ids'>, titles: readonly string[]): string[] {
  return ids.map((id, at) => (id === '' ? plainId(titles[at] ?? '') : id));
}

/** The ends of moves of one kind, as numbers of roles, in their order: by from, then by to. */
export function endsOf(
  { counts, gaps }: Omit<RawMoves, 'statedBy'>,
  isLateral: boolean,
): { from: number; to: number }[] {
  let at = 0;
  return counts.flatMap((count, from) => {
    let to = isLateral ? from : 0;
    return gaps.slice(at, (at += count)).map((gap) => ({ from, to: (to += gap) }));
  });
}

/** The other way round: `ends` sorted by from and to, each pair once. */
export function columnsOf(
  ends: readonly { from: number; to: number }[],
  size: number,
  isLateral: boolean,
): Omit<RawMoves, 'statedBy'> & { counts: number[]; gaps: number[] } {
  const counts = Array.from({ length: size }, () => 0);
  const gaps = ends.map(({ from, to }, at) => {
    counts[from] = (counts[from] ?? 0) + 1;
    const before = ends[at - 1];
    if (before?.from === from) return to - before.to;
    return isLateral ? to - from : to;
  });
  return { counts, gaps };
}
