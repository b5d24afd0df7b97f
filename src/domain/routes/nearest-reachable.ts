import type { SkillTable } from '#domain/skills/skill-table.ts';
import { openArcs } from './arcs.ts';
import { reachableFrom, type ReachQuery } from './roles-in-reach.ts';
import type { RouteNetwork } from './route-network.ts';

/** Farther than any number of moves; Infinity less itself would be no number. */
const FAR = Number.MAX_SAFE_INTEGER;

/** A role that can be reached in place of another, with what makes it near. */
export interface NearestRole {
  role: number;
  /** How many moves it takes to get there. */
  distance: number;
  /** How many moves lie between it and the role that was wanted, whichever way they go; null where none do. */
  apart: number | null;
  /** How many skills both ask for, of those the wanted role asks for. */
  sharedSkills: { shared: number; total: number } | null;
  /** How many ranks lie between the two. */
  ranksApart: number;
}

/**
 * Where there is no route: the roles that can be reached and lie nearest to the wanted one, by moves whichever way they go, then by the
 * skills both ask for, then by level, then by fewest moves to get there.
 */
export function nearestReachable(
  network: RouteNetwork,
  { from, to, most = 5, ...reach }: ReachQuery & { from: number; to: number; most?: number },
  table: SkillTable | null = null,
): NearestRole[] {
  const wanted = network.roles[to];
  if (wanted === undefined) return [];
  const apart = new Map(movesWhicheverWay(network, to).map(({ role, distance }) => [role, distance]));
  const skills = new Set(table?.byRole[to] ?? []);
  return reachableFrom(network, from, reach)
    .filter(({ role }) => role !== to)
    .map(({ role, distance }): NearestRole => ({
      role,
      distance,
      apart: apart.get(role) ?? null,
      sharedSkills:
        skills.size === 0
          ? null
          : {
              shared: (table?.byRole[role] ?? []).filter((skill) => skills.has(skill)).length,
              total: skills.size,
            },
      ranksApart: Math.abs((network.roles[role]?.level.rank ?? 0) - wanted.level.rank),
    }))
    .sort(
      (a, b) =>
        (a.apart ?? FAR) - (b.apart ?? FAR) ||
        (b.sharedSkills?.shared ?? 0) - (a.sharedSkills?.shared ?? 0) ||
        a.ranksApart - b.ranksApart ||
        a.distance - b.distance ||
        a.role - b.role,
    )
    .slice(0, most);
}

function movesWhicheverWay(network: RouteNetwork, to: number): { role: number; distance: number }[] {
  const anyWay = network.moves.map((move) => ({ ...move, kind: 'lateral' as const }));
  const all = openArcs(network.roles.length, anyWay, true);
  return reachableFrom({ ...network, all }, to, { lateral: true });
}
