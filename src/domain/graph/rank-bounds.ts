import { gradeRanks, plainRank } from '#domain/titles/level-scale.ts';
import type { RoleId, RoleNode } from './career-graph.ts';
import type { IdentityOf } from './identity-cache.ts';

/** Ranks that a role stands strictly above and strictly below; infinite where nothing is known. */
export interface RankBounds {
  over: number;
  under: number;
}

const UNBOUNDED: RankBounds = { over: -Infinity, under: Infinity };

/**
 * What other roles' titles say of a role: an Engineer stands below the Senior Engineer of the same graph and above its Junior
 * Engineer, whatever steps or years of experience say. Only roles of the same track whose own grade is sure count.
 */
export function rankBounds(roles: readonly RoleNode[], identityOf: IdentityOf): (id: RoleId) => RankBounds {
  const byIdentity = new Map(roles.map((role) => [identityOf(role.title), role]));
  const grades = [...gradeRanks].map(([word, { rank }]) => ({ word, isAbove: rank > plainRank }));
  const bounds = new Map<RoleId, RankBounds>();
  for (const role of roles) {
    if (role.level.confidence === 'high') continue;
    const own = { ...UNBOUNDED };
    const identity = identityOf(role.title);
    for (const { word, isAbove } of grades) {
      const graded = byIdentity.get(`${word} ${identity}`)?.level;
      if (graded?.confidence !== 'high' || graded.track !== role.level.track) continue;
      if (isAbove) own.under = Math.min(own.under, graded.rank);
      else own.over = Math.max(own.over, graded.rank);
    }
    bounds.set(role.id, own);
  }
  return (id) => bounds.get(id) ?? UNBOUNDED;
}

export function isWithin(rank: number, { over, under }: RankBounds): boolean {
  return rank > over && rank < under;
}
