import type { RoleSummary } from '#contract/bundle-role.ts';
import type { CareerMove, RoleId, RoleNode } from '#domain/graph/career-graph.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { neighbourhood } from '#domain/graph/neighbourhood.ts';
import { otherEnd, sideOf } from '#domain/graph/role-view.ts';
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

/** What a role's inputs are put together from. Each role and move is written at most once, however many files say it. */
export function roleInputs(index: GraphIndex): InputsOfRoles {
  const summaries = new Map(index.graph.roles.map((role) => [role.id, part(summarise(index, role))]));
  const moves = new Map<CareerMove, string>();
  const textOf = (move: CareerMove): string => {
    const text = moves.get(move) ?? JSON.stringify(move);
    moves.set(move, text);
    return text;
  };
  const role = (id: RoleId): string => JSON.stringify(index.role(id));
  return {
    pack: (ids) =>
      packTexts(
        ids.map((id) => {
          const around = neighbourhood(index, id);
          const roles = around.roles.map((each) => summaries.get(each)?.text ?? '');
          return `{"role":${role(id)},"roles":[${roles.join(',')}],"moves":[${around.moves.map(textOf).join(',')}]}`;
        }),
      ),
    fingerprint: (id) => {
      const words: (string | number)[] = [role(id), summaries.get(id)?.print ?? ''];
      for (const move of index.movesOf(id)) {
        sayMove(move, words);
        words.push(summaries.get(otherEnd(move, id))?.print ?? '');
      }
      return fingerprint(words.join(' '));
    },
  };
}

function part(value: unknown): Part {
  const text = JSON.stringify(value);
  return { text, print: fingerprint(text) };
}

/** Adds all that a move says; texts come behind their lengths, so that no two moves say the same. JSON takes several times as long. */
function sayMove({ from, to, kind, statedBy, evidence }: CareerMove, words: (string | number)[]): void {
  words.push(from, to, kind, statedBy, evidence.length);
  for (const { statedBy: speaker, section, text, qualifier, file, line } of evidence) {
    words.push(speaker, section, line, text.length, text, file.length, file);
    words.push(qualifier?.length ?? -1, qualifier ?? '');
  }
}

/** The first 132 bits of a SHA-256. */
const fingerprint = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** What a neighbour's file says of a role. */
function summarise(index: GraphIndex, { id, title, documented, pay, level, family }: RoleNode): RoleSummary {
  const degree = { entry: 0, advancement: 0, lateral: 0 };
  for (const move of index.movesOf(id)) degree[sideOf(move, id)]++;
  return { id, title, documented, pay, level, family, degree };
}
