import type { RoleSummary } from '#contract/bundle-role.ts';
import type { CareerMove, RoleId, RoleNode } from '#domain/graph/career-graph.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { neighbourhood } from '#domain/graph/neighbourhood.ts';
import { sideOf } from '#domain/graph/role-view.ts';
import { hash } from 'node:crypto';
import { packTexts, type PackedTexts } from './packed-texts.ts';

/**
 * All that a role's file is made from but its document, the lexicon and the program: the role, its moves, and what is said of the roles
 * at their other ends, sorted by id.
 */
export interface RoleInputs {
  role: RoleNode;
  roles: RoleSummary[];
  moves: CareerMove[];
}

/** The inputs of each role of a graph. */
export interface InputsOfRoles {
  /** Those of some roles, as JSON. */
  pack(ids: readonly RoleId[]): PackedTexts;
  /** A hash of a role's inputs: equal inputs have equal ones. */
  fingerprint(id: RoleId): string;
}

/** A part of many inputs, written and hashed once. */
interface Part {
  text: string;
  print: string;
}

/** What a role's inputs are put together from. Each role and move is written once, however many files say it. */
export function roleInputs(index: GraphIndex): InputsOfRoles {
  const moves = new Map(index.graph.moves.map((move) => [move, part(move)]));
  const summaries = new Map(index.graph.roles.map((role) => [role.id, part(summarise(index, role))]));
  const partsOf = (id: RoleId): Record<'roles' | 'moves', Part[]> => {
    const around = neighbourhood(index, id);
    return {
      roles: around.roles.flatMap((each) => summaries.get(each) ?? []),
      moves: around.moves.flatMap((each) => moves.get(each) ?? []),
    };
  };
  const role = (id: RoleId): string => JSON.stringify(index.role(id));
  return {
    pack: (ids) =>
      packTexts(
        ids.map((id) => {
          const parts = partsOf(id);
          return `{"role":${role(id)},"roles":[${listed(parts.roles)}],"moves":[${listed(parts.moves)}]}`;
        }),
      ),
    fingerprint: (id) => {
      const parts = partsOf(id);
      const prints = [...parts.roles, ...parts.moves].map(({ print }) => print);
      return fingerprint(`${role(id)} ${parts.roles.length} ${prints.join(' ')}`);
    },
  };
}

function part(value: unknown): Part {
  const text = JSON.stringify(value);
  return { text, print: fingerprint(text) };
}

const listed = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(',');

/** The first 132 bits of a SHA-256. */
const fingerprint = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** What a neighbour's file says of a role. */
function summarise(index: GraphIndex, { id, title, documented, pay, level, family }: RoleNode): RoleSummary {
  const degree = { entry: 0, advancement: 0, lateral: 0 };
  for (const move of index.movesOf(id)) degree[sideOf(move, id)]++;
  return { id, title, documented, pay, level, family, degree };
}
