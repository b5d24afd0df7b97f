import type { CareerMove, RoleId } from './career-graph.ts';

/** A role's moves as they are needed to judge how good a first picture its surroundings make. */
export interface ShowcaseCandidate {
  id: RoleId;
  documented: boolean;
  moves: readonly { side: 'entry' | 'advancement' | 'lateral'; statedBy: CareerMove['statedBy'] }[];
}

const mostInColumn = 5;
const mostLateral = 3;

/**
 * The role whose surroundings make the best picture for a first visit: documented, with moves on both sides, few enough to be read at a
 * glance, and as many as possible stated by both roles. Null where no role is fit; ties go to the first by id.
 */
export function showcaseRole(candidates: readonly ShowcaseCandidate[]): RoleId | null {
  let best: { id: RoleId; score: number } | null = null;
  for (const { id, documented, moves } of candidates) {
    const count = (side: string) => moves.filter((move) => move.side === side).length;
    const [entry, advancement, lateral] = [count('entry'), count('advancement'), count('lateral')];
    const isReadable = entry <= mostInColumn && advancement <= mostInColumn && lateral <= mostLateral;
    if (!documented || entry === 0 || advancement === 0 || !isReadable) continue;
    const score = moves.filter(({ statedBy }) => statedBy === 'both').length;
    if (best === null || score > best.score || (score === best.score && id < best.id)) best = { id, score };
  }
  return best?.id ?? null;
}
