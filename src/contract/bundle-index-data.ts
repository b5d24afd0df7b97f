import type { Level, Pay } from '#domain/document/role-document.ts';
import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { endsOf, namesOf } from './bundle-index-columns.ts';
import type { RawIndex } from './bundle-index.ts';

/** A stated band without the document's wording, which only the role's own file has. */
export type IndexedPay = Omit<Pay, 'text' | 'note'>;

/** A role as the index knows it. `number` is its place in the order of ids. */
export interface IndexedRole {
  number: number;
  id: RoleId;
  title: string;
  documented: boolean;
  family: string | null;
  level: Pick<Level, 'rank' | 'track'>;
  pay: IndexedPay | null;
}

/** A move as the index knows it: its sentences are in the files of its two roles. `from` and `to` are numbers of roles. */
export interface IndexedMove {
  from: number;
  to: number;
  kind: CareerMove['kind'];
  statedBy: CareerMove['statedBy'];
}

/** The whole graph in memory, without its sentences. */
export interface RoleIndexData {
  /** Sorted by id, so that a role's `number` is its place here. */
  roles: readonly IndexedRole[];
  /** Sorted by from, to, kind; a lateral move stands here once. Made when first asked for. */
  readonly moves: readonly IndexedMove[];
  /** The ends of `moves` alone, a column each and in any order, for what needs no more. */
  readonly ends: { from: ArrayLike<number>; to: ArrayLike<number> };
  /** In the order of their names. */
  families: readonly string[];
  /** The role with this id, or null. Safe for any string. */
  find: (id: string) => IndexedRole | null;
  /** The moves at either end of a role, in the order of `moves`. */
  movesOf: (number: number) => readonly IndexedMove[];
}

const STATED_BY = ['from', 'to', 'both'] as const;
const ZERO = '0'.charCodeAt(0);

/**
 * Opens a parsed index. Linear in roles (some 5 ms for 10,000, the first time); moves are put in order when one is first asked for, and become
 * objects where they are.
 */
export function decodeIndex(raw: RawIndex): RoleIndexData {
  const { titles, ids } = namesOf(raw.roles);
  const roles = ids.map((id, number) => decodeRole(raw, { number, id, title: titles[number] ?? '' }));
  let numberOf: ReadonlyMap<string, number> | null = null;
  let columns: ReturnType<typeof mergeMoves> | null = null;
  const inOrder = () => (columns ??= mergeMoves(raw));
  let places: ReturnType<typeof movesByRole> | null = null;
  const moveAt = (at: number): IndexedMove => {
    const { from, to, isLateral, statedBy } = inOrder();
    return {
      from: from[at] ?? 0,
      to: to[at] ?? 0,
      kind: isLateral[at] === 1 ? 'lateral' : 'step',
      statedBy: STATED_BY[statedBy[at] ?? 0] ?? 'from',
    };
  };
  let all: readonly IndexedMove[] | null = null;
  return {
    roles,
    get ends() {
      const [laterals, steps] = [endsOf(raw.laterals, true), endsOf(raw.steps, false)];
      return { from: joined(laterals.from, steps.from), to: joined(laterals.to, steps.to) };
    },
    get moves() {
      return (all ??= Array.from(inOrder().from, (_, at) => moveAt(at)));
    },
    families: raw.families,
    find: (id) => {
      numberOf ??= new Map(ids.map((each, number) => [each, number]));
      return roles[numberOf.get(id) ?? -1] ?? null;
    },
    movesOf: (number) => {
      const { first, moves } = (places ??= movesByRole(inOrder(), roles.length));
      return Array.from(moves.subarray(first[number] ?? 0, first[number + 1] ?? 0), moveAt);
    },
  };
}

function joined(one: Float64Array, other: Float64Array): Int32Array {
  const both = new Int32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** All moves, a column each, of the same ends the lateral one first. */
function mergeMoves({ laterals, steps }: RawIndex) {
  const lateral = { ends: endsOf(laterals, true), statedBy: laterals.statedBy, next: 0 };
  const step = { ends: endsOf(steps, false), statedBy: steps.statedBy, next: 0 };
  const size = lateral.ends.from.length + step.ends.from.length;
  const merged = {
    from: new Int32Array(size),
    to: new Int32Array(size),
    isLateral: new Uint8Array(size),
    statedBy: new Uint8Array(size),
  };
  for (let at = 0; at < size; at += 1) {
    const fromLateral = lateral.ends.from[lateral.next] ?? Infinity;
    const fromStep = step.ends.from[step.next] ?? Infinity;
    const isLateral =
      fromLateral === fromStep
        ? (lateral.ends.to[lateral.next] ?? Infinity) <= (step.ends.to[step.next] ?? Infinity)
        : fromLateral < fromStep;
    const source = isLateral ? lateral : step;
    merged.from[at] = source.ends.from[source.next] ?? 0;
    merged.to[at] = source.ends.to[source.next] ?? 0;
    merged.isLateral[at] = isLateral ? 1 : 0;
    merged.statedBy[at] = source.statedBy.charCodeAt(source.next) - ZERO;
    source.next += 1;
  }
  return merged;
}

/** For each role where its moves begin in `moves`, which holds them by their places. */
function movesByRole({ from, to }: { from: Int32Array; to: Int32Array }, size: number) {
  const first = new Int32Array(size + 1);
  const eachEnd = (visit: (role: number, move: number) => void) => {
    for (let move = 0; move < from.length; move += 1) {
      const one = from[move] ?? 0;
      const other = to[move] ?? 0;
      visit(one, move);
      if (other !== one) visit(other, move);
    }
  };
  eachEnd((role) => (first[role + 1] = (first[role + 1] ?? 0) + 1));
  for (let role = 0; role < size; role += 1) first[role + 1] = (first[role + 1] ?? 0) + (first[role] ?? 0);
  const next = first.slice();
  const moves = new Int32Array(first[size] ?? 0);
  eachEnd((role, move) => {
    const at = next[role] ?? 0;
    moves[at] = move;
    next[role] = at + 1;
  });
  return { first, moves };
}

function decodeRole(
  { roles, families, payUnits }: RawIndex,
  { number, id, title }: Pick<IndexedRole, 'number' | 'id' | 'title'>,
): IndexedRole {
  const unit = payUnits[roles.payUnit[number] ?? -1];
  return {
    number,
    id,
    title,
    documented: roles.documented[number] === '1',
    family: families[roles.family[number] ?? -1] ?? null,
    level: {
      rank: roles.rank[number] ?? 0,
      track: roles.track[number] === '1' ? 'management' : 'individual',
    },
    pay: unit
      ? {
          currency: unit.currency,
          period: unit.period,
          min: roles.payMin[number] ?? null,
          max: roles.payMax[number] ?? null,
          openEnded: roles.payOpenEnded[number] === '1',
        }
      : null,
  };
}
