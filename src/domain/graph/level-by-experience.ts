import type { Experience, Level } from '#domain/document/role-document.ts';
import { isWithin, type RankBounds } from './rank-bounds.ts';

/**
 * The rank of the individual track for the years of experience that a role asks for at least. Ladders differ by a year or two; the
 * steps are where many of them draw the line between entry, intermediate, senior, staff.
 */
const RANK_BY_YEARS: readonly { from: number; rank: number }[] = [
  { from: 8, rank: 5 },
  { from: 5, rank: 4 },
  { from: 2, rank: 3 },
  { from: 0, rank: 2 },
];
/** A range that reaches this far is no entry level, however low it begins: 1-4 years. */
const BEYOND_ENTRY = 3;

/** Refines the level of a plain title by the years that its document asks for; any other level stays, and so does one past `bounds`. */
export function levelByExperience(level: Level, experience: Experience | null, bounds: RankBounds): Level {
  if (level.from !== 'title' || level.confidence !== 'low' || level.track !== 'individual') return level;
  const { minYears = null, maxYears = null } = experience ?? {};
  if (minYears === null) return level;
  const byMinimum = RANK_BY_YEARS.find(({ from }) => minYears >= from)?.rank ?? level.rank;
  const rank = byMinimum === 2 && (maxYears ?? 0) > BEYOND_ENTRY ? 3 : byMinimum;
  if (!isWithin(rank, bounds)) return level;
  return {
    ...level,
    ...{ rank, from: 'experience', confidence: 'medium' },
    signs: [minYears, maxYears].flatMap((years) => (years === null ? [] : [`${years}`])),
  };
}
