import type { RoleId } from './career-graph.ts';

/** The order in which roles are listed: from the lowest level up, then by title. */
export const ladderOrder =
  (roles: ReadonlyMap<RoleId, { title: string; level: { rank: number } }>) =>
  (a: RoleId, b: RoleId): number => {
    const [first, second] = [roles.get(a), roles.get(b)];
    return (
      (first?.level.rank ?? 0) - (second?.level.rank ?? 0) ||
      (first?.title ?? a).localeCompare(second?.title ?? b)
    );
  };
