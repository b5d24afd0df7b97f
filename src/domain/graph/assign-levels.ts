import type { RoleDocument } from '#domain/document/role-document.ts';
import type { CareerGraph, RoleId } from './career-graph.ts';
import type { IdentityOf } from './identity-cache.ts';
import { levelByExperience } from './level-by-experience.ts';
import { levelBySteps } from './level-by-steps.ts';
import { rankBounds } from './rank-bounds.ts';

/**
 * Gives each role of a graph its level, from the strongest sign there is: what its document states, else the order of the steps around
 * it, else the experience it asks for, else the words of its title. A word of grade in a title is never overruled, and a plain title
 * stays below its own Senior. Linear in roles and moves; the same whatever the order of the input.
 */
export function assignLevels(
  { roles, moves }: CareerGraph,
  documents: ReadonlyMap<RoleId, RoleDocument>,
  identityOf: IdentityOf,
): CareerGraph {
  const bounds = rankBounds(roles, identityOf);
  const experienced = roles.map((role) => {
    const experience = documents.get(role.id)?.experience ?? null;
    return { ...role, level: levelByExperience(role.level, experience, bounds(role.id)) };
  });
  return levelBySteps({ roles: experienced, moves }, bounds);
}
