import type { RoleDocument } from '#domain/document/role-document.ts';
import type { CareerMove, RoleId, RoleNode } from '#domain/graph/career-graph.ts';
import type { IsDistinct } from '#domain/graph/distinct-names.ts';
import type { GraphIndex } from '#domain/graph/index-graph.ts';
import { formatPay } from '#domain/pay/format-pay.ts';
import type { Translate } from '#messages/message-types.ts';
import { placesOf, type HealthPlace } from './health-finding.ts';

/** What every check looks at: the graph, the document behind each role that has one, and which names their owner keeps apart. */
export interface Ladder {
  index: GraphIndex;
  documents: ReadonlyMap<RoleId, RoleDocument>;
  /** Takes the identities of two titles (see titles/role-identity.ts). */
  isDistinct: IsDistinct;
  /** Says amounts in the findings. */
  t: Translate;
  /** The moves of each kind with their ends, in the graph's order. */
  moves: Readonly<Record<CareerMove['kind'], readonly JoinedMove[]>>;
}

/** A move with the roles at its ends. */
export interface JoinedMove {
  move: CareerMove;
  from: RoleNode;
  to: RoleNode;
}

/** The moves of a graph with their ends, by kind. */
export function joinMoves(index: GraphIndex): Ladder['moves'] {
  const joined: Record<CareerMove['kind'], JoinedMove[]> = { step: [], lateral: [] };
  for (const move of index.graph.moves) {
    const [from, to] = [index.role(move.from), index.role(move.to)];
    if (from !== null && to !== null) joined[move.kind].push({ move, from, to });
  }
  return joined;
}

/** Where a role is to be looked for: its document, or the lines that name it. */
export function whereIs({ index, documents }: Ladder, { id }: RoleNode): HealthPlace[] {
  const document = documents.get(id);
  return document === undefined ? index.movesOf(id).flatMap(placesOf) : [{ file: document.file, line: 1 }];
}

export const quoted = ({ title }: RoleNode): string => `“${title}”`;

const written = new WeakMap<RoleNode, string>();

/** A title with its band: “Data Analyst” ($60,000 – $90,000 a year). Written once for each role, since amounts take their time. */
export function withBand(role: RoleNode, t: Translate): string {
  if (role.pay === null) return quoted(role);
  const text = written.get(role) ?? `${quoted(role)} (${formatPay(role.pay, t)})`;
  written.set(role, text);
  return text;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
