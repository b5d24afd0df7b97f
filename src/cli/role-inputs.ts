import type { RoleSummary } from '#contract/bundle-role.ts';
import type { CareerMove, RoleId, RoleNode } from '#domain/graph/career-graph.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { neighbourhood } from '#domain/graph/neighbourhood.ts';
import { sideOf } from '#domain/graph/role-view.ts';
import { packBytes, type PackedTexts } from './packed-texts.ts';

/**
 * All that a role's file is made from but its document, the lexicon and the program: the role, its moves, and what is said of the roles
 * at their other ends, sorted by id.
 */
export interface RoleInputs {
  role: RoleNode;
  roles: RoleSummary[];
  moves: CareerMove[];
}

const [START, ROLES, COMMA, MOVES, END] = ['{"role":', ',"roles":[', ',', '],"moves":[', ']}'].map((text) =>
  Buffer.from(text),
) as [Buffer, Buffer, Buffer, Buffer, Buffer];

/** The inputs of some roles as JSON. Each role and move is written once, however many files say it. */
export function roleInputs(index: GraphIndex): (ids: readonly RoleId[]) => PackedTexts {
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const moves = new Map(index.graph.moves.map((move) => [move, json(move)]));
  const summaries = new Map(index.graph.roles.map((role) => [role.id, json(summarise(index, role))]));
  const inputsOf = (id: RoleId): Uint8Array[] => {
    const around = neighbourhood(index, id);
    const pieces: Uint8Array[] = [START, json(index.role(id)), ROLES];
    addList(pieces, around.roles, summaries);
    pieces.push(MOVES);
    addList(pieces, around.moves, moves);
    pieces.push(END);
    return pieces;
  };
  return (ids) => packBytes(ids.map(inputsOf));
}

function addList<T>(pieces: Uint8Array[], items: readonly T[], texts: ReadonlyMap<T, Uint8Array>): void {
  items.forEach((item, at) => {
    const text = texts.get(item);
    if (at > 0) pieces.push(COMMA);
    if (text) pieces.push(text);
  });
}

/** What a neighbour's file says of a role. */
function summarise(index: GraphIndex, { id, title, documented, pay, level, family }: RoleNode): RoleSummary {
  const degree = { entry: 0, advancement: 0, lateral: 0 };
  for (const move of index.movesOf(id)) degree[sideOf(move, id)]++;
  return { id, title, documented, pay, level, family, degree };
}
