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
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const end = id.endsWith('-') ? id.length - 1 : id.length;
  return id.slice(id.startsWith('-') ? 1 : 0, end);
}

/** How many UTF-16 code units two texts have in common at their beginnings. */
export function sharedStart(before: string, text: string): number {
  let at = 0;
  while (at < before.length && before[at] === text[at]) at++;
  return at;
}

/** The titles and ids that columns hold. */
export interface Names {
  titles: string[];
  ids: string[];
}

const readNames = new WeakMap<NameColumns, Names>();

/** The titles and ids of all roles, read once for the same columns: the file's check and what is made of it need them both. */
export function namesOf(columns: NameColumns): Names {
  const read = readNames.get(columns) ?? readAllNames(columns);
  readNames.set(columns, read);
  return read;
}

function readAllNames({ titleStarts, titleRests, ids }: NameColumns): Names {
  let before = '';
  const titles = titleRests.map((rest, at) => (before = before.slice(0, titleStarts[at]) + rest));
  return { titles, ids: ids.map((id, at) => (id === '' ? plainId(titles[at] ?? '') : id)) };
}

/** The ends of moves as numbers of roles, a column each, sorted by from, then by to. */
export interface EndColumns {
  from: Float64Array;
  to: Float64Array;
}

const readEnds = new WeakMap<RawMoves, EndColumns>();

/** The ends of moves of one kind, read once for the same moves. Numbers that are no role's stay as they are. */
export function endsOf(moves: RawMoves, isLateral: boolean): EndColumns {
  const read = readEnds.get(moves) ?? readAllEnds(moves, isLateral);
  readEnds.set(moves, read);
  return read;
}

function readAllEnds({ counts, gaps }: RawMoves, isLateral: boolean): EndColumns {
  const [from, to] = [new Float64Array(gaps.length), new Float64Array(gaps.length)];
  let at = 0;
  for (let role = 0; role < counts.length; role += 1) {
    let other = isLateral ? role : 0;
    for (const end = at + (counts[role] ?? 0); at < end; at += 1) {
      other += gaps[at] ?? 0;
      from[at] = role;
      to[at] = other;
    }
  }
  return { from, to };
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
