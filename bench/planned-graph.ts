import type { RoleNode, CareerGraph, CareerMove } from '#domain/graph/career-graph.ts';
import { parsePay } from '#domain/pay/parse-pay.ts';
import { roleSlug } from '#domain/titles/role-slug.ts';
import type { CorpusPlan, PlannedRole } from './plan-corpus.ts';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The graph of a plan without its sentences, without writing and parsing ten thousand documents. */
export function plannedGraph({ roles, moves }: CorpusPlan): CareerGraph {
  const ids = roles.map(({ title }) => roleSlug(title));
  const idOf = ({ number }: PlannedRole): string => ids[number] ?? '';
  return {
    roles: roles.map((role) => plannedNode(idOf(role), role)).sort((a, b) => byCodeUnit(a.id, b.id)),
    moves: moves
      .map((move) => plannedMove(idOf(move.from), idOf(move.to), move))
      .sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(a.kind, b.kind)),
  };
}

function plannedNode(id: string, { title, documented, pay, family, area, grade }: PlannedRole): RoleNode {
  return {
    ...{ id, title, aliases: [], documented },
    pay: documented && /\d/.test(pay) ? parsePay(pay) : null,
    level: { rank: grade.rank, track: grade.track, from: 'title', confidence: 'high', signs: [] },
    family: documented ? family.name : null,
    tags: documented ? [area, family.discipline] : [],
  };
}

function plannedMove(from: string, to: string, move: CorpusPlan['moves'][number]): CareerMove {
  const { kind, statedBy } = move;
  if (kind === 'step' || from < to) return { from, to, kind, statedBy, evidence: [] };
  const turned = { from: 'to', to: 'from', both: 'both' } as const;
  return { from: to, to: from, kind, statedBy: turned[statedBy], evidence: [] };
}
