import type { Level, Pay } from '#domain/document/role-document.ts';
import type { CareerMove, RoleId } from '#domain/graph/career-graph.ts';
import { endsOf, idsOf, titlesOf, type RawMoves } from './bundle-index-columns.ts';
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
  /** Sorted by from, to, kind; a lateral move stands here once. */
  moves: readonly IndexedMove[];
  /** In the order of their names. */
  families: readonly string[];
  /** The role with this id, or null. Safe for any string. */
  find: (id: string) => IndexedRole | null;
  /** The moves at either end of a role, in the order of `moves`. */
  movesOf: (number: number) => readonly IndexedMove[];
}

const STATED_BY = ['from', 'to', 'both'] as const;

/** Opens a parsed index. Linear in roles and moves (some 10 ms for 10,000 roles and 43,000 moves). */
export function decodeIndex(raw: RawIndex): RoleIndexData {
  const titles = titlesOf(raw.roles);
  const ids = idsOf(raw.roles, titles);
  const roles = ids.map((id, number) => decodeRole(raw, { number, id, title: titles[number] ?? '' }));
  const moves = [...decodeMoves(raw.laterals, 'lateral'), ...decodeMoves(raw.steps, 'step')].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const byId = new Map(roles.map((role) => [role.id, role]));
  const incident: IndexedMove[][] = roles.map(() => []);
  for (const move of moves) {
    incident[move.from]?.push(move);
    if (move.to !== move.from) incident[move.to]?.push(move);
  }
  return {
    roles,
    moves,
    families: raw.families,
    find: (id) => byId.get(id) ?? null,
    movesOf: (number) => incident[number] ?? [],
  };
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

function decodeMoves(moves: RawMoves, kind: IndexedMove['kind']): IndexedMove[] {
  return endsOf(moves, kind === 'lateral').map((ends, at) => ({
    ...ends,
    kind,
    statedBy: STATED_BY[Number(moves.statedBy[at])] ?? 'from',
  }));
}
