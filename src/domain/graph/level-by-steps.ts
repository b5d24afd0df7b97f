import type { Level } from '#domain/document/role-document.ts';
import { highestRank } from '#domain/titles/level-scale.ts';
import type { CareerGraph, RoleId, RoleNode } from './career-graph.ts';
import { byCodeUnit } from './code-unit-order.ts';
import { isWithin, type RankBounds } from './rank-bounds.ts';

/** The roles of sure rank, on a role's own track, that a step joins it to: those it leads up from, and those it leads up to. */
interface Neighbours {
  below: RoleNode[];
  above: RoleNode[];
}

/**
 * Ranks roles by the steps around them. Where a role of low or medium confidence stands between roles whose rank is sure (confidence
 * high), it takes the rank that the fewest of those steps contradict (a step should lead up), the nearest to the rank it has. Only
 * roles of one track are compared: staff engineers do not rank below managers. Everything is read from the given levels, so that the
 * order of roles never matters.
 */
export function levelBySteps(graph: CareerGraph, boundsOf: (id: RoleId) => RankBounds): CareerGraph {
  const neighbours = sureNeighbours(graph);
  const roles = graph.roles.map((role) => {
    const around = neighbours.get(role.id);
    return around === undefined || role.level.confidence === 'high'
      ? role
      : { ...role, level: levelBetween(role.level, around, boundsOf(role.id)) };
  });
  return { roles, moves: graph.moves };
}

function sureNeighbours({ roles, moves }: CareerGraph): Map<RoleId, Neighbours> {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const found = new Map<RoleId, Neighbours>(roles.map(({ id }) => [id, { below: [], above: [] }]));
  for (const { from, to, kind } of moves) {
    const [lower, upper] = [byId.get(from), byId.get(to)];
    if (kind !== 'step' || lower?.level.track !== upper?.level.track) continue;
    if (lower?.level.confidence === 'high') found.get(to)?.below.push(lower);
    if (upper?.level.confidence === 'high') found.get(from)?.above.push(upper);
  }
  return found;
}

function levelBetween(level: Level, { below, above }: Neighbours, bounds: RankBounds): Level {
  // One side alone tells little: people also change into a junior role from a senior one of another field.
  if (below.length === 0 || above.length === 0) return level;
  const contradicted = (rank: number): number =>
    below.filter((role) => rankOf(role) >= rank).length + above.filter((role) => rankOf(role) <= rank).length;
  const ranks = Array.from({ length: highestRank + 1 }, (_, rank) => rank)
    .filter((rank) => isWithin(rank, bounds))
    .sort((a, b) => Math.abs(a - level.rank) - Math.abs(b - level.rank) || a - b);
  let rank = level.rank;
  let fewest = contradicted(rank);
  for (const candidate of ranks) {
    const count = contradicted(candidate);
    if (count < fewest) [rank, fewest] = [candidate, count];
  }
  if (rank === level.rank && level.confidence !== 'low') return level;
  const lower = nearest(below, (found) => found < rank, -1);
  const upper = nearest(above, (found) => found > rank, 1);
  if (lower === undefined || upper === undefined) return level;
  return {
    ...{ rank, track: level.track, from: 'steps', confidence: 'medium' },
    signs: [lower.title, upper.title],
  };
}

const rankOf = (role: RoleNode): number => role.level.rank;

/** The role nearest in rank on one side: the highest of those below (-1) or the lowest of those above (1); then by id. */
function nearest(
  roles: readonly RoleNode[],
  isOn: (rank: number) => boolean,
  side: 1 | -1,
): RoleNode | undefined {
  return roles
    .filter((role) => isOn(rankOf(role)))
    .sort((a, b) => side * (rankOf(a) - rankOf(b)) || byCodeUnit(a.id, b.id))[0];
}
